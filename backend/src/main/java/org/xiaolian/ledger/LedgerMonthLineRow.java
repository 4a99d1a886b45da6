package org.xiaolian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a closed month began and ended with: fen of a fund, pieces of a lot. */
record LedgerMonthLineRow(UUID accountId, LedgerAccountKind accountKind, @Schema(nullable = true, description = "The lot of STOCK") UUID lotId,
        @Schema(nullable = true) String designationName, @Schema(nullable = true) String itemName, @Schema(nullable = true) String itemSpec,
        @Schema(nullable = true, description = "Null for money, which is in fen") String unit, @Schema(nullable = true) LocalDate expiresOn, long opening, long totalIn, long totalOut, long closing) {
}
