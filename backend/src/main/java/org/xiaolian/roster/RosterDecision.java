package org.xiaolian.roster;

/** What a person decided about a row. */
enum RosterDecision {
    CREATE, UPDATE, SKIP
}
