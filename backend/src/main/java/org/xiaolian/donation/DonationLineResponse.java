package org.xiaolian.donation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.ledger.ValuationBasis;

/** One thing of a gift. */
record DonationLineResponse(UUID id, DonationLineKind kind, @Schema(nullable = true, description = "What it is worth in all, in fen; null when not valued") Long amountFen,
        @Schema(nullable = true) String name, @Schema(nullable = true) String spec, @Schema(nullable = true) Long quantity, @Schema(nullable = true) String unit,
        @Schema(nullable = true) Long unitValueFen, @Schema(nullable = true) ValuationBasis basis, @Schema(nullable = true) LocalDate expiresOn,
        @Schema(nullable = true, description = "The lot of goods") UUID lotId) {
    static DonationLineResponse of(DonationLine line) {
        return new DonationLineResponse(line.id, line.kind, worth(line), line.name, line.spec, line.quantity, line.unit, line.unitValueFen, line.basis, line.expiresOn, line.lotId);
    }

    private static Long worth(DonationLine line) {
        return line.kind.isMoney() ? line.amountFen : line.unitValueFen == null ? null : Long.valueOf(Math.multiplyExact(line.unitValueFen, line.quantity));
    }
}
