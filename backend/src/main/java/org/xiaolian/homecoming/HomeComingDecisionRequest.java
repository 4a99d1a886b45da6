package org.xiaolian.homecoming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a proposal. */
record HomeComingDecisionRequest(@NotNull HomeComingProposal proposal, @NotNull Boolean accepted,
        @Schema(nullable = true, description = "For VISIT and SIGN_AGREEMENT when accepted: the day, within the stay, not before today") LocalDate plannedOn,
        @Size(max = 200) @Schema(nullable = true, description = "Why it is refused; AWAY_AGAIN is not refused without") String reason) {
}
