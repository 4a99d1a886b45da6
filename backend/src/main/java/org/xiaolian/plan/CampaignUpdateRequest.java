package org.xiaolian.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as it is to be. */
record CampaignUpdateRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "笑脸行动") String name,
        @Size(max = 200) @Schema(nullable = true) String theme,
        @Schema(nullable = true, description = "What it is based on") UUID policyDocumentId,
        @NotNull LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn) {
}
