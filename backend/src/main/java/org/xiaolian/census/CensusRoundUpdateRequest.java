package org.xiaolian.census;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A round's name and days as they shall be; place and school stay. */
record CensusRoundUpdateRequest(@NotBlank @Size(max = 100) String name, @NotNull LocalDate opensOn, @NotNull LocalDate closesOn,
        @NotNull LocalDate asOf) {
}
