package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One child and one rule of whoever looks at her own list. */
record OwnDuty(UUID childId, String childName, String regionName, String carerName, DutyRule rule, DutyStanding standing, LocalDate lastDone, LocalDate lastTried, List<DutyAttempt> tries) {
}
