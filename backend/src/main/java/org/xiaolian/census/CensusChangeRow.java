package org.xiaolian.census;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** A reported change or leaving, to be settled before the round is frozen. */
record CensusChangeRow(UUID id, UUID childId, String childName, CensusChannel channel, CensusOutcome outcome, @Schema(nullable = true) CensusChange change,
        @Schema(nullable = true) CensusLeaveReason leaveReason, @Schema(nullable = true) LocalDate effectiveOn, @Schema(nullable = true) String note,
        PersonRef confirmedBy, CensusChangeState state, @Schema(nullable = true) String settleNote, long version) {
}
