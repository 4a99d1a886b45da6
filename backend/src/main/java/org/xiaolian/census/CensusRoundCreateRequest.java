package org.xiaolian.census;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round to be opened. */
record CensusRoundCreateRequest(@NotBlank @Size(max = 100) @Schema(examples = "2026年年初摸底") String name, @NotNull CensusKind kind,
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(description = "The place counted, with all below it") String regionCode,
        @Schema(nullable = true, description = "Only this school of the place") UUID schoolId,
        @NotNull LocalDate opensOn, @NotNull LocalDate closesOn,
        @NotNull @Schema(description = "The day for which children are counted") LocalDate asOf,
        @Size(max = 60) @Schema(nullable = true, description = "School year, term and half; computed from the day when left out") String periodLabel) {
}
