package org.xiaolian.duty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.pairing.PairingKind;

/** A new rule. */
record DutyRuleCreateRequest(@NotNull UUID organizationId, @NotBlank @Size(max = 100) @Schema(examples = "每月与临时监护人沟通一次") String name,
        @NotNull Duty duty, @NotNull @Schema(description = "Helpers of this kind owe it") PairingKind pairingKind, @NotNull DutyPeriod period,
        @Min(1) @Max(31) int timesPerPeriod, @NotNull LocalDate validFrom, @Schema(nullable = true) LocalDate validTo) {
}
