package org.xiaolian.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is no longer agreed to. */
record ConsentWithdrawalRequest(@NotEmpty @Size(max = 30) List<@NotNull UUID> purposeIds, @NotNull LocalDate withdrawnOn,
        @NotBlank @Size(max = 300) @Schema(description = "Who withdrew and why, as far as said; nobody has to give a reason") String reason) {
}
