package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much one helper carries, and how regular she is: for her own office, by name, never ranked (R5-P12, R5-P13). */
record HelperWorkloadRow(UUID helperId, String helperName, long childCount, int overdueCount, int dueCount, int doneCount,
        @Schema(nullable = true) LocalDate lastRecordOn) {
}
