package org.xiaolian.donation;

/** How a donor agreed. */
enum DonorConsentWay {
    PAPER, IN_PERSON, PHONE, WECHAT
}
