package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller's people owe today. */
record OwedDutiesResponse(LocalDate asOf, List<OwedDutyRow> items, @Schema(nullable = true) String nextCursor,
        @Schema(description = "Rows of the same filter and scope, exact up to 10,000") long total, boolean totalIsLowerBound, OwedDutyCounts counts) {

    /** Rows of the same filter by status, whichever status the filter names; each counted no further than the total is. */
    record OwedDutyCounts(long overdue, long dueSoon, long due) {
    }
}
