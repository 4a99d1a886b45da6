package org.xiaolian.welfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category of a county; with a shipped code it takes that one's place there. */
record HardshipCategoryRequest(
        @NotNull @Pattern(regexp = "\\d{6}000000") String countyCode,
        @NotNull @Pattern(regexp = "[A-Z0-9]{1,8}") String code,
        @NotBlank @Size(max = 60) String labelZh,
        @NotBlank @Size(max = 80) String labelEn,
        @Min(0) @Max(999) @Schema(description = "Place in the list") int sortOrder,
        @Schema(description = "False: no longer offered; entries made stay") boolean inUse) {
}
