package org.xiaolian.welfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Measurements of one day; another entry of the same day is refused. */
record HealthCheckRequest(
        @NotNull LocalDate checkedOn,
        @Min(300) @Max(2500) @Schema(nullable = true, examples = "1325") Integer heightMm,
        @Min(1000) @Max(250000) @Schema(nullable = true, examples = "28500") Integer weightGrams,
        @Min(0) @Max(60) @Schema(nullable = true, description = "Tenths: 48 is 4.8") Integer visionLeft,
        @Min(0) @Max(60) @Schema(nullable = true, description = "Tenths: 48 is 4.8") Integer visionRight,
        @Size(max = 60) @Schema(nullable = true, description = "Psychological screening: the tool; null keeps what the caller may not see") String screeningTool,
        @Size(max = 60) @Schema(nullable = true, description = "Grade of the result; null keeps what the caller may not see") String screeningResult) {
}
