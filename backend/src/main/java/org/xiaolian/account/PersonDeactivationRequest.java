package org.xiaolian.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person leaves her post. */
record PersonDeactivationRequest(@NotBlank @Size(max = 200) @Schema(examples = "调离") String reason) {
}
