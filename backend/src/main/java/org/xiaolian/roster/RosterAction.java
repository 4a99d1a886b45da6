package org.xiaolian.roster;

/** What confirming would do with a row. A CONFLICT needs a decision, an ERROR a correction. */
enum RosterAction {
    CREATE, UPDATE, SKIP, CONFLICT, ERROR
}
