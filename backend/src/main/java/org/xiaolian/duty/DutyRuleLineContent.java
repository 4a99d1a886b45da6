package org.xiaolian.duty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.schooling.SchoolSeason;

/** What is asked of others than usual: at least one of level, place and season is named. */
record DutyRuleLineContent(@Schema(nullable = true) RiskLevel riskLevel,
        @Pattern(regexp = "\\d{12}") @Schema(nullable = true, description = "Children of this place and below") String regionCode, @Schema(nullable = true) SchoolSeason season,
        @NotNull DutyPeriod period, @Min(1) @Max(366) @Schema(nullable = true, description = "For INTERVAL: so many days after the last time") Integer intervalDays,
        @Min(1) @Max(31) int timesPerPeriod) implements DutyRuleOften {

    static DutyRuleLineContent from(DutyRuleLine line) {
        return new DutyRuleLineContent(line.riskLevel, line.regionCode, line.season, line.period, line.intervalDays, line.timesPerPeriod);
    }
}
