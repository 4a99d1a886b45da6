package org.xiaolian.officeday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new day. */
record OfficeDayCreateRequest(@NotNull LocalDate day, @Schema(description = "true: worked though it is a weekend; false: a day off") boolean working,
        @NotBlank @Size(max = 20) @Schema(examples = "国庆节") String name) {
}
