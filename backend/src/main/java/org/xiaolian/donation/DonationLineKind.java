package org.xiaolian.donation;

/** What is given (rules.md N-1). */
enum DonationLineKind {
    CASH, TRANSFER, WECHAT, GOODS, SERVICE;

    boolean isMoney() {
        return this == CASH || this == TRANSFER || this == WECHAT;
    }
}
