package org.xiaolian.homecoming;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a proposal. */
record HomeComingDecisionRequest(@NotNull HomeComingProposal proposal, @NotNull Boolean accepted,
        @Schema(nullable = true, description = "For VISIT and SIGN_AGREEMENT when accepted: the day, within the stay, not before today") LocalDate plannedOn) {
}
