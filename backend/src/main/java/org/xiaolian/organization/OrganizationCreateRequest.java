package org.xiaolian.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new organization. */
record OrganizationCreateRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "枝江市广电局(台)") String name,
        @NotNull OrganizationKind kind,
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "420583000000") String regionCode,
        @Schema(nullable = true, description = "The organization above it, of its own line") UUID parentId,
        @Schema(nullable = true, description = "How a school counts its grades; SIX_THREE when left out. Of other organizations it counts for nobody") SchoolSystem schoolSystem) {
}
