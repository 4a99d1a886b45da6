package org.xiaolian.census;

/** What became of a reported change. */
enum CensusChangeState {
    PROPOSED, ACCEPTED, REJECTED
}
