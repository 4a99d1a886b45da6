package org.xiaolian.subject;

/** Where a hold stands; expiry follows from the day. */
enum LegalHoldState {
    HOLDING, EXPIRED, LIFTED
}
