package org.xiaolian.overnight;

/** How the guardian agreed. */
enum StayConsentWay {
    PAPER, IN_PERSON, PHONE, VIDEO
}
