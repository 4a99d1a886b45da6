package org.xiaolian.overnight;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of it. */
record StayDecisionRequest(@NotNull @Schema(description = "APPROVED or REFUSED of what is asked for; CANCELLED before it begins; HELD or NOT_HELD once the last morning has come") StayState state,
        @Size(max = 300) @Schema(nullable = true, description = "Needed with REFUSED, CANCELLED and NOT_HELD") String note) {
}
