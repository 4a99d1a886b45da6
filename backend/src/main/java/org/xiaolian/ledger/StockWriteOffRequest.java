package org.xiaolian.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goods that expired, broke or were lost. */
record StockWriteOffRequest(@NotNull @Schema(description = "The office in whose books it stands") UUID organizationId, @Min(1) @Max(1_000_000) long quantity, @NotNull @Schema(description = "Today at the latest") LocalDate on, @NotBlank @Size(max = 300) @Schema(examples = "过期销毁，张建国、李芳两人在场") String reason) {
}
