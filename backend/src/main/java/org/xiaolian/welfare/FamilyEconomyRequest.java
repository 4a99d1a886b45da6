package org.xiaolian.welfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Economy of the family from a day on. */
record FamilyEconomyRequest(
        @NotNull @Schema(description = "First day; stays as it is in a correction") LocalDate validFrom,
        @NotNull List<@NotNull IncomeSource> incomeSources,
        @NotNull List<@NotNull FamilyStatus> familyStatus,
        @Min(1) @Max(50) @Schema(nullable = true) Integer householdSize,
        @Schema(nullable = true) Boolean housingSafe,
        @Size(max = 300) @Schema(nullable = true, description = "Null keeps what the caller may not see") String note) {
}
