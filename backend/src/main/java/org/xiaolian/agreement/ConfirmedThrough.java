package org.xiaolian.agreement;

/** How an absent parent confirmed. */
enum ConfirmedThrough {
    PHONE, VIDEO
}
