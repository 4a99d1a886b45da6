package org.xiaolian.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as she is to be. */
record PersonUpdateRequest(
        @NotBlank @Size(max = 50) String name,
        @Pattern(regexp = PersonPolicy.LOGIN_NAME) @Schema(nullable = true, description = "Another login name; null keeps the present one") String loginName,
        @NotNull UUID organizationId,
        @Size(max = 60) @Schema(nullable = true) String positionTitle,
        @Size(max = 30) @Schema(nullable = true) String phone) {
}
