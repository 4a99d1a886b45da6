package org.xiaolian.letter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record LetterStateRequest(@NotNull @Schema(description = "SENT, ANSWERED, RETURNED or HANDED_OVER") LetterState state,
        @NotNull @Schema(description = "Not before it was written, not in the future") LocalDate on) {
}
