package org.xiaolian.child;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a file. */
record ChildClosureRequest(@NotNull @Schema(description = "Last day in care here") LocalDate closedOn, @NotNull CloseReason reason,
        @Size(max = 300) @Schema(nullable = true) String note) {
}
