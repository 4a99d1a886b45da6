package org.xiaolian.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that is spent for the purpose of its fund. */
record FundPaymentRequest(@NotNull @Schema(description = "The office in whose books it stands") UUID organizationId, @Min(1) @Max(1_000_000_000_000L) @Schema(description = "In fen") long amountFen, @NotNull @Schema(description = "Today at the latest") LocalDate paidOn, @NotBlank @Size(max = 300) @Schema(description = "To whom and for what", examples = "付新华书店：28套课外读物") String memo) {
}
