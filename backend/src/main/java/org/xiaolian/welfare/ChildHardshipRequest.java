package org.xiaolian.welfare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category of hardship with its dates. */
record ChildHardshipRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9]{1,8}") @Schema(examples = "PV") String category,
        @NotNull LocalDate startsOn,
        @Schema(nullable = true, description = "Last day; null while it lasts") LocalDate endsOn,
        @Size(max = 300) @Schema(nullable = true, description = "Null keeps what the caller may not see") String note) {
}
