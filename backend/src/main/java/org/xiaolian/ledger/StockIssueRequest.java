package org.xiaolian.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goods that are handed out. */
record StockIssueRequest(@NotNull @Schema(description = "The office in whose books it stands") UUID organizationId,
        @Schema(nullable = true, description = "The purpose it serves: the lot's own where it has one") UUID designationId, @Min(1) @Max(1_000_000) long quantity,
        @NotNull @Schema(description = "Today at the latest") LocalDate on, @NotBlank @Size(max = 300) @Schema(description = "To whom; no child is named here", examples = "六一慰问，董家湾、肖家山村28名儿童每人一个") String memo) {
}
