package org.xiaolian.census;

/** Why one counts (R2-P11, R2-P19). */
enum CensusKind {
    CENSUS, HALF_TERM
}
