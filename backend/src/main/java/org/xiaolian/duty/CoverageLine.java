package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.child.RiskLevel;

/** A child of the roster. */
record CoverageLine(UUID childId, String regionCode, RiskLevel riskLevel, LocalDate enteredOn) {
}
