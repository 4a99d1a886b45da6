package org.xiaolian.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Signing in. */
record SessionCreateRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "officer") String loginName,
        @NotBlank @Size(max = 200) @Schema(examples = "xiaolian-demo-2026") String password) {
}
