package org.xiaolian.homecoming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A home-coming somebody told of. */
record HomeComingCreateRequest(
        @NotNull UUID childId,
        @NotNull HomeComer comer,
        @NotNull @Schema(description = "First day at home, as expected") LocalDate expectedFrom,
        @Schema(nullable = true, description = "Expected day of leaving again; null when nobody knows") LocalDate expectedTo,
        @NotNull HomeComingSource source,
        @Size(max = 200) @Schema(nullable = true) String note,
        @Schema(nullable = true, description = "When she really came; not in the future") LocalDate arrivedOn,
        @Schema(nullable = true, description = "When she really left; not in the future") LocalDate leftOn,
        @Schema(description = "Said that she will not go away again") boolean stays,
        @Schema(description = "Also for the children who share a parent with this one and whose files the caller may write") boolean withSiblings) implements HomeComingContent {
}
