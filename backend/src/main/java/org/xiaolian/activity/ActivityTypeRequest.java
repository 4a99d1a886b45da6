package org.xiaolian.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of activity as its office wants it. */
record ActivityTypeRequest(@NotBlank @Size(max = 20) @Schema(examples = "采摘体验") String name, @NotNull @Schema(description = "False: no longer offered; activities keep it") Boolean active) {
}
