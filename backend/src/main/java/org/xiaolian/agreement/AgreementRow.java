package org.xiaolian.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement in a list. */
record AgreementRow(UUID id, UUID childId, String childName, String carerName, AgreementStatus status, LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn, @Schema(nullable = true) LocalDate signedOn, long version) {
}
