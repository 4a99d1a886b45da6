package org.xiaolian.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open task as it is to be. */
record WorkTaskUpdateRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "走访董家湾村留守儿童家庭") String title,
        @NotNull @Schema(description = "The person responsible") UUID ownerId,
        @NotNull LocalDate dueOn,
        @NotNull @Schema(description = "OPEN or IN_PROGRESS; a task ends by its closure, with a result") TaskStatus status,
        @Schema(nullable = true) UUID campaignId) {
}
