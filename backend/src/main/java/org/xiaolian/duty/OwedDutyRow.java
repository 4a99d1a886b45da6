package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.region.RegionRef;

/** What one helper still owes one child. */
record OwedDutyRow(UUID childId, String childName, RegionRef region, @Schema(nullable = true, description = "Who owes it; null: nobody holds the post, or parents owe it") PersonRef helper,
        @Schema(description = "The office for which she helps the child; for others the office whose rule it is") String organizationName, UUID ruleId, String ruleName, Duty duty,
        OwedStatus status, @Schema(description = "Last day of the running period") LocalDate dueOn,
        @Schema(nullable = true, description = "Last day of the period that was missed") LocalDate overdueSince, @Schema(nullable = true) LocalDate lastDoneOn,
        @Schema(nullable = true, description = "Tried since, without success") LocalDate lastAttemptOn,
        @Schema(description = "How it was tried since, the latest first; five at most") List<DutyAttempt> attempts) {
}
