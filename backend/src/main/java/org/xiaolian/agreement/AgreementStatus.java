package org.xiaolian.agreement;

/** Where an agreement stands on a day; it follows from what was done and when. */
enum AgreementStatus {
    DRAFT, SIGNED, NOTIFIED, IN_FORCE, EXPIRED, CHANGED, ENDED
}
