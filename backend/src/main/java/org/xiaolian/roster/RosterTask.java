package org.xiaolian.roster;

import java.util.UUID;

/** What a job of this room works on. */
record RosterTask(UUID importId) {
}
