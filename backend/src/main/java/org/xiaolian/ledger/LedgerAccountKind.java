package org.xiaolian.ledger;

/** What an account holds. The office's own are never below zero; the others are the world outside. */
enum LedgerAccountKind {
    /** Money of one purpose. */
    FUND(true),
    /** Money that came from donors. */
    INCOME(false),
    /** Money that was spent. */
    SPENT(false),
    /** Goods of one lot. */
    STOCK(true),
    /** Goods of one item that came from donors. */
    RECEIVED(false),
    HANDED_OUT(false),
    WRITTEN_OFF(false);

    final boolean own;

    LedgerAccountKind(boolean own) {
        this.own = own;
    }
}
