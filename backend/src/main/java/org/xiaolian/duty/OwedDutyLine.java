package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.child.RiskLevel;

/** A pairing and a rule of today, as the query gives them. */
record OwedDutyLine(UUID childId, String childName, String regionCode, RiskLevel riskLevel, LocalDate enteredOn, UUID helperId, String helperName, String organizationName,
        LocalDate pairedFrom, UUID ruleId) {
}
