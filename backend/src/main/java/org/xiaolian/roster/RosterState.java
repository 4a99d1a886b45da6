package org.xiaolian.roster;

import java.util.EnumSet;
import java.util.Set;

/** Life of an import. */
enum RosterState {
    UPLOADING, CHECKING, CHECKED, REFUSED, IMPORTING, IMPORTED, UNDOING, UNDONE;

    /** While a job works on it. */
    static final Set<RosterState> MOVING = EnumSet.of(CHECKING, IMPORTING, UNDOING);
}
