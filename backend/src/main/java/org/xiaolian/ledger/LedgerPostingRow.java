package org.xiaolian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a running balance: fen of a fund, pieces of a lot. */
record LedgerPostingRow(UUID id, UUID entryId, @Schema(description = "The month in whose books it stands") String month,
        @Schema(description = "Its number in that month") long number, LocalDate bookedOn, LedgerEntryKind kind, String memo,
        @Schema(nullable = true, description = "The donation or hand-out behind it") UUID sourceId, @Schema(description = "In which column it stands") LedgerSide side,
        @Schema(description = "What stands there; below zero for a reversal") long amount, @Schema(description = "What was left afterwards") long balance,
        @Schema(description = "Whether a later entry reverses it") boolean reversed) {
    LedgerPostingRow(UUID id, UUID entryId, LocalDate month, long number, LocalDate bookedOn, LedgerEntryKind kind, String memo, UUID sourceId, LedgerSide side, long delta,
            long balance, UUID reversedBy) {
        this(id, entryId, LedgerEntryRow.month(month), number, bookedOn, kind, memo, sourceId, side, side == LedgerSide.IN ? delta : -delta, balance, reversedBy != null);
    }
}
