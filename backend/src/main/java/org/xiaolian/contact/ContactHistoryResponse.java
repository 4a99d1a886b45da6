package org.xiaolian.contact;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** The corrections of a contact, oldest first. */
record ContactHistoryResponse(List<ContactCorrection> items) {

    /** One correction. What follows it is the next one's {@code before}, and of the last one the contact itself. */
    record ContactCorrection(Instant changedAt, PersonRef changedBy, @Schema(description = "The contact as it was until then, as far as the caller may read it") ContactResponse before) {
    }
}
