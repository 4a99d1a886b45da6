package org.xiaolian.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry does to one account. */
record LedgerMoveRow(UUID accountId, LedgerAccountKind accountKind, @Schema(nullable = true, description = "The lot of STOCK") UUID lotId,
        @Schema(nullable = true, description = "What its money or goods are meant for") String designationName, @Schema(nullable = true) String itemName,
        @Schema(nullable = true) String itemSpec, @Schema(nullable = true, description = "Null for money, which is in fen") String unit, LedgerSide side,
        @Schema(description = "Below zero for a reversal") long amount, @Schema(description = "What was left afterwards") long balance) {
}
