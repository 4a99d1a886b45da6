package org.xiaolian.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change while a code lives: its name, and its end with a successor. */
record RegionUpdateRequest(
        @NotBlank @Size(max = 60) String name,
        @Schema(nullable = true, description = "Last day on which the code is valid") LocalDate validTo,
        @Pattern(regexp = "\\d{12}") @Schema(nullable = true) String replacedByCode) {
}
