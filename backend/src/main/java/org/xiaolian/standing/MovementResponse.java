package org.xiaolian.standing;

import java.time.LocalDate;
import java.util.List;
import org.xiaolian.child.CloseReason;

/** Files between two days: start + entered − left = end, by construction. */
record MovementResponse(LocalDate from, LocalDate to, long start, long entered, long enteredNew, long enteredAgain, long left, List<MovementReason> leftByReason,
        long end, long net) {
    /** How many left for this reason. */
    record MovementReason(CloseReason reason, long children) {
    }
}
