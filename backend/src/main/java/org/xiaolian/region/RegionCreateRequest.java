package org.xiaolian.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new place. */
record RegionCreateRequest(
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(description = "12 digits, shorter codes padded with zeros", examples = "420583107201") String code,
        @NotBlank @Size(max = 60) @Schema(examples = "董家湾村") String name,
        @Pattern(regexp = "\\d{12}") @Schema(nullable = true, description = "Null for a province", examples = "420583107000") String parentCode,
        @NotNull RegionCodeSource codeSource,
        @NotNull @Schema(examples = "2020-01-01") LocalDate validFrom) {
}
