package org.xiaolian.census;

/** What changed in a child's life since the last round. */
enum CensusChange {
    FATHER_HOME, FATHER_AWAY, MOTHER_HOME, MOTHER_AWAY, CARER, SCHOOL, RESIDENCE, OTHER
}
