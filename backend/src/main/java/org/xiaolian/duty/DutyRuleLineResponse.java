package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.schooling.SchoolSeason;

/** A line of a rule. */
record DutyRuleLineResponse(@Schema(nullable = true) RiskLevel riskLevel, @Schema(nullable = true) String regionCode, @Schema(nullable = true) String regionName,
        @Schema(nullable = true) SchoolSeason season, DutyPeriod period, @Schema(nullable = true) Integer intervalDays, int timesPerPeriod,
        @Schema(description = "The next five due dates of a child of that level and place") List<LocalDate> nextDueDates) {
}
