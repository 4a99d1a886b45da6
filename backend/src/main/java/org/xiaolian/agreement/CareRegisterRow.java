package org.xiaolian.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.CareType;

/** A child cared for by others, with her latest agreement with the carer of today. */
record CareRegisterRow(UUID childId, String childName, String village, CareType careType, @Schema(nullable = true) UUID carerId,
        @Schema(nullable = true) String carerName, LocalDate careSince, @Schema(nullable = true) UUID agreementId,
        @Schema(nullable = true) AgreementStatus status, @Schema(nullable = true) LocalDate endsOn, boolean paperMissing,
        @Schema(nullable = true) LocalDate reviewDueOn) {
}
