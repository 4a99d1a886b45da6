package org.xiaolian.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** An exemption, approved by whoever makes it. */
record DutyExemptionCreateRequest(@NotNull UUID childId, @NotNull UUID ruleId, @NotNull LocalDate startsOn, @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 300) String reason) {
}
