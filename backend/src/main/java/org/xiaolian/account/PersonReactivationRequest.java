package org.xiaolian.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person is back. */
record PersonReactivationRequest(@NotBlank @Size(max = 200) @Schema(examples = "误操作") String reason) {
}
