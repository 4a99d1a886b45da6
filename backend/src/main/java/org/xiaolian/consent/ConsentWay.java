package org.xiaolian.consent;

/** How it was said. */
enum ConsentWay {
    PAPER, SMS_CODE, WECHAT, ORAL_WITNESSED
}
