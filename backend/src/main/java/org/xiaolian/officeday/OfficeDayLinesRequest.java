package org.xiaolian.officeday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of a year as pasted from the notice. */
record OfficeDayLinesRequest(@Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 8000) @Schema(description = "A line for a day or a span: the day, 休 or 班, the name. Parted by spaces, commas or tabs; `2027-02-05 至 2027-02-11 休 春节`,"
                + " `2月14日 班 调休上班`, `10.1-10.7 休 国庆节`", examples = "10.1-10.7 休 国庆节\n10.10 班 调休上班") String lines,
        @Schema(description = "true: the year's days that the lines do not name are removed") boolean replace) {
}
