package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.UUID;

/** A pairing and a rule of today, as the query gives them. */
record OwedDutyLine(UUID childId, String childName, String regionCode, UUID helperId, String helperName, String organizationName,
        LocalDate pairedFrom, UUID ruleId) {
}
