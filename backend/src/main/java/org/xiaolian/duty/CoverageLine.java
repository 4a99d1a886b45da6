package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.RiskLevel;

/** A child of the roster. */
record CoverageLine(UUID childId, String regionCode, RiskLevel riskLevel, LocalDate riskLevelOn, LocalDate enteredOn, UUID schoolId, String className) {
    /** @param before levels of earlier days: level, first and last day */
    RiskLevel levelOn(LocalDate day, List<Object[]> before) {
        if (riskLevel != null && (riskLevelOn == null || !riskLevelOn.isAfter(day))) {
            return riskLevel;
        }
        return before.stream().filter(b -> new DaySpan((LocalDate) b[2], (LocalDate) b[3]).has(day)).map(b -> (RiskLevel) b[1]).findFirst().orElse(null);
    }

    DutyStanding.Subject subject() {
        return new DutyStanding.Subject(riskLevel, regionCode, enteredOn, schoolId, className);
    }
}
