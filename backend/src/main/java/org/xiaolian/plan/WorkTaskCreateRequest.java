package org.xiaolian.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new task. */
record WorkTaskCreateRequest(
        @NotNull UUID organizationId,
        @NotBlank @Size(max = 200) @Schema(examples = "走访董家湾村留守儿童家庭") String title,
        @NotNull @Schema(description = "The person responsible") UUID ownerId,
        @NotNull LocalDate dueOn,
        @Schema(nullable = true) UUID campaignId) {
}
