package org.xiaolian.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a pairing. */
record PairingClosureRequest(@NotNull @Schema(description = "Last day; today at the latest") LocalDate endsOn, @NotNull PairingEndReason reason,
        @Size(max = 300) @Schema(nullable = true) String note) {
}
