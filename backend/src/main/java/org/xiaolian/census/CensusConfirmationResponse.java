package org.xiaolian.census;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said about a child. */
record CensusConfirmationResponse(UUID id, CensusChannel channel, CensusOutcome outcome, @Schema(nullable = true) CensusChange change,
        @Schema(nullable = true) CensusLeaveReason leaveReason, @Schema(nullable = true) LocalDate effectiveOn, @Schema(nullable = true) String note,
        @Schema(nullable = true) CensusCare learning, @Schema(nullable = true) CensusCare living,
        @Schema(nullable = true, description = "Null for roles that do not see a child's health") CensusCare psychology,
        @Schema(nullable = true) CensusCare safety, @Schema(nullable = true, description = "Null for roles that do not see it") CensusCare health,
        @Schema(nullable = true) String needs, @Schema(nullable = true) CensusChangeState changeState, Instant confirmedAt) {
}
