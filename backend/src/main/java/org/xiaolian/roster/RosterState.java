package org.xiaolian.roster;

/** Life of an import. */
enum RosterState {
    UPLOADING, CHECKING, CHECKED, REFUSED, IMPORTING, IMPORTED, UNDOING, UNDONE
}
