package org.xiaolian.census;

/** Whether a round still takes confirmations. */
enum CensusState {
    OPEN, FROZEN
}
