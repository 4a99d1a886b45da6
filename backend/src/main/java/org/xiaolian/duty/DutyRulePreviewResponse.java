package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule would ask, before it is saved. */
record DutyRulePreviewResponse(@Schema(description = "The next five due dates of what is usual; empty when nothing is") List<LocalDate> nextDueDates,
        @Schema(description = "In the order in which they hold") List<DutyRuleLineResponse> lines,
        @Schema(description = "Children of the office's pairings of that kind today, or of its place when parents owe it") long children) {
}
