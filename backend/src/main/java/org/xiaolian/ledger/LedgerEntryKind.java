package org.xiaolian.ledger;

/** Why money or goods moved. */
enum LedgerEntryKind {
    DONATION, PAYMENT, TRANSFER, HAND_OUT, WRITE_OFF, REVERSAL
}
