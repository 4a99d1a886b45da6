package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.child.RiskLevel;

/** A child with a rule of today and, where a helper owes it, the pairing; as the query gives them. */
record OwedDutyLine(UUID childId, String childName, String regionCode, RiskLevel riskLevel, LocalDate enteredOn, UUID schoolId, String className, UUID helperId, String helperName,
        String organizationName, LocalDate owedFrom, UUID ruleId) {
    /** Owed by whoever holds a post, or by parents. */
    OwedDutyLine(UUID childId, String childName, String regionCode, RiskLevel riskLevel, LocalDate enteredOn, UUID schoolId, String className, String organizationName, LocalDate owedFrom,
            UUID ruleId) {
        this(childId, childName, regionCode, riskLevel, enteredOn, schoolId, className, null, null, organizationName, owedFrom, ruleId);
    }

    DutyStanding.Subject subject() {
        return new DutyStanding.Subject(riskLevel, regionCode, enteredOn, schoolId, className);
    }
}
