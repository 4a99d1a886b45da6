package org.xiaolian.census;

/** What was found about a child. */
enum CensusOutcome {
    UNCHANGED, CHANGED, LEFT, NOT_HERE, FOUND
}
