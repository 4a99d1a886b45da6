package org.xiaolian.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new kind of activity. */
record ActivityTypeCreateRequest(@NotNull UUID organizationId, @NotBlank @Size(max = 20) @Schema(examples = "采摘体验") String name) {
}
