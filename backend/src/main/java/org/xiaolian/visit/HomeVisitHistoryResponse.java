package org.xiaolian.visit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** The corrections of a visit, oldest first. */
record HomeVisitHistoryResponse(List<HomeVisitCorrection> items) {

    /** One correction. What follows it is the next one's {@code before}, and of the last one the visit itself. */
    record HomeVisitCorrection(Instant changedAt, PersonRef changedBy, @Schema(description = "The visit as it was until then, as far as the caller may read it") HomeVisitResponse before) {
    }
}
