package org.xiaolian.peer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of it. */
record PeerPairingClosureRequest(@NotNull @Schema(description = "Last day; today at the latest") LocalDate endsOn, @Size(max = 300) @Schema(nullable = true) String note) {
}
