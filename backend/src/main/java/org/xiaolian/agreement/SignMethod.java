package org.xiaolian.agreement;

/** On paper, or confirmed from afar until the next home-coming (D-15). */
enum SignMethod {
    PAPER, REMOTE
}
