package org.xiaolian.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two files that somebody believes to be of one child. */
record DuplicateCreateRequest(@NotNull UUID firstId, @NotNull UUID secondId,
        @Size(max = 300) @Schema(nullable = true, description = "Why") String note) {
}
