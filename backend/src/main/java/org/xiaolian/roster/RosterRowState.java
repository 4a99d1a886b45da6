package org.xiaolian.roster;

/** Whether a row is written; KEPT: the undo left it, because its file changed since. */
enum RosterRowState {
    PENDING, IMPORTED, UNDONE, KEPT
}
