package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.account.PersonRef;

/** An exemption. */
record DutyExemptionResponse(UUID id, UUID childId, String childName, UUID ruleId, String ruleName, LocalDate startsOn, LocalDate endsOn,
        String reason, PersonRef approvedBy, long version) {
}
