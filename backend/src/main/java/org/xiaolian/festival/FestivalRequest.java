package org.xiaolian.festival;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A festival as its office wants it. */
record FestivalRequest(@NotBlank @Size(max = 30) @Schema(examples = "柑桔节") String name, @NotNull FestivalCalendar calendar,
        @NotNull @Min(1) @Max(12) @Schema(description = "Of the calendar named; of a lunar year never the leap month") Integer month,
        @NotNull @Min(1) @Max(31) @Schema(description = "In a month that is shorter its last day; at most 30 of a lunar month") Integer day) {
}
