package org.xiaolian.donation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.ledger.ValuationBasis;

/** One thing that is given. Money (CASH, TRANSFER, WECHAT) has `amountFen` and nothing else; goods and services have the rest. */
record DonationLineRequest(@NotNull DonationLineKind kind, @Min(1) @Max(1_000_000_000_000L) @Schema(nullable = true, description = "Of money, in fen") Long amountFen,
        @Size(max = 80) @Schema(nullable = true, examples = "书包") String name, @Size(max = 80) @Schema(nullable = true, examples = "小学生双肩") String spec,
        @Min(1) @Max(1_000_000) @Schema(nullable = true) Long quantity, @Size(max = 10) @Schema(nullable = true, examples = "个") String unit,
        @Min(1) @Max(1_000_000_000L) @Schema(nullable = true, description = "In fen; left out when UNVALUED") Long unitValueFen, @Schema(nullable = true) ValuationBasis basis,
        @Schema(nullable = true, description = "Of goods that spoil") LocalDate expiresOn) {
}
