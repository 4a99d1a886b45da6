package org.xiaolian.ledger;

/** The column of the sheet; a reversal stands in the column of what it reverses, with a minus. */
enum LedgerSide {
    IN, OUT
}
