package org.xiaolian.sheet;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the sheet is about, in the order of its lines. */
record SheetCreateRequest(@NotNull SheetKind kind, @NotEmpty @Size(max = 40) List<@NotNull UUID> childIds,
        @Schema(nullable = true, description = "Who goes with it; the caller herself when absent") UUID helperId) {
}
