package org.xiaolian.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new activity. */
record ActivityCreateRequest(@NotNull @Schema(description = "The host: an office of the caller's reach, or her own") UUID organizationId, @NotNull @Valid ActivityContent content) {
}
