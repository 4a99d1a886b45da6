package org.xiaolian.welfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Health from a day on. */
record HealthProfileRequest(
        @NotNull @Schema(description = "First day; stays as it is in a correction") LocalDate validFrom,
        @Schema(nullable = true) DisabilityKind disabilityKind,
        @Min(1) @Max(4) @Schema(nullable = true, description = "1 gravest to 4") Integer disabilityGrade,
        @Size(max = 300) @Schema(nullable = true, description = "Null keeps what the caller may not see") String illness,
        @Size(max = 300) @Schema(nullable = true) String allergy,
        @Size(max = 300) @Schema(nullable = true) String medicine,
        @Schema(nullable = true) BloodType bloodType,
        @Schema(nullable = true) Insurance insurance) {
}
