package org.xiaolian.ledger;

import java.util.List;

/** A closed month with what stood in each account. */
record LedgerMonthResponse(LedgerMonthRow month, List<LedgerMonthLineRow> lines) {
}
