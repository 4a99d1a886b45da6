package org.xiaolian.standing;

/** A fact that a count needs and nobody has written down. */
enum StandingFact {
    FATHER, MOTHER, AWAY_SINCE, HOUSEHOLD_TYPE, SCHOOLING
}
