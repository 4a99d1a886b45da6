package org.xiaolian.census;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two frozen rounds: {@code before + entered - left = now}, always, in the caller's scope. */
record CensusComparisonResponse(CensusRoundRow beforeRound, CensusRoundRow nowRound, long before, long entered, long left, long now, long changed,
        List<CensusReasonCount> enteredBy, List<CensusReasonCount> leftBy) {

    /** How many for a reason. */
    record CensusReasonCount(@Schema(description = "NEW_FILE, RETURNED, MOVED_IN; a reason for closing, or MOVED_OUT", examples = "PARENTS_RETURNED") String reason,
            long count) {
    }
}
