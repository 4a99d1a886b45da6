package org.xiaolian.schooling;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.SchoolingStage;

/** A child whose school must be confirmed. */
record SchoolingConfirmationRow(UUID childId, String childName, UUID enrolmentId, ConfirmationReason reason, SchoolingStage stage,
        @Schema(nullable = true) String schoolName, @Schema(nullable = true) String className, @Schema(nullable = true) Integer entryYear,
        LocalDate confirmedOn, long version) {
}
