package org.xiaolian.schooling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county's dates of a term. */
record SchoolTermRequest(@NotNull @Pattern(regexp = "\\d{6}000000") String countyCode,
        @Min(2000) @Max(2200) @Schema(description = "Year in which the school year begins", examples = "2026") int schoolYear,
        @Min(1) @Max(2) @Schema(description = "1 autumn, 2 spring") int term, @NotNull LocalDate startsOn,
        @NotNull @Schema(description = "First day of the second half of the term") LocalDate halfOn, @NotNull LocalDate endsOn) {
}
