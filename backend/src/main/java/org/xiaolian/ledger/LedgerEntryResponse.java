package org.xiaolian.ledger;

import java.util.List;

/** An entry with what it moves. */
record LedgerEntryResponse(LedgerEntryRow entry, List<LedgerMoveRow> moves) {
}
