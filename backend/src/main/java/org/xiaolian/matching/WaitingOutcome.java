package org.xiaolian.matching;

/** What became of a pairing that waited. */
enum WaitingOutcome {
    BEGUN, GIVEN_UP
}
