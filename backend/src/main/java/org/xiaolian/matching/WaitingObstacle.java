package org.xiaolian.matching;

/** What a waiting pairing lacks now. */
enum WaitingObstacle {
    NONE, CHECK, NOT_CLEAR, FULL
}
