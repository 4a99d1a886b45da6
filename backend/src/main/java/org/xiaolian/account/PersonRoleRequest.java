package org.xiaolian.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to hold, and where. */
record PersonRoleRequest(
        @NotNull Role role,
        @Pattern(regexp = "\\d{12}") @Schema(nullable = true, description = "The place, with all below it", examples = "420583107000") String regionCode,
        @Schema(nullable = true, description = "The organization, with all below it") UUID organizationId,
        @Size(max = 30) @Schema(nullable = true, description = "Of a class teacher", examples = "三年级一班") String className) {
}
