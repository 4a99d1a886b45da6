package org.xiaolian.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A parent confirms what the carer signed. */
record ConsentConfirmationRequest(@NotBlank @Size(max = 50) String confirmedBy, @NotNull ConsentWay way, @NotNull LocalDate confirmedOn) {
}
