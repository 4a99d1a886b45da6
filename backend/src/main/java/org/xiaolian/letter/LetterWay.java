package org.xiaolian.letter;

/** How it travels; what travels by link is read on a telephone. */
enum LetterWay {
    PAPER, WECHAT, LINK
}
