package org.xiaolian.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Entries and person-times of a period (rules.md D-25): an entry about three children is one entry and three person-times. */
record RecordCountsResponse(long homeVisitEntries, @Schema(description = "Visit × child seen") long homeVisitPersonTimes, long childrenVisited,
        @Schema(description = "Month by month; a month without a visit is absent") List<MonthCount> homeVisitsByMonth,
        long phoneContactEntries, @Schema(description = "Call × child") long phoneContactPersonTimes, List<CounterpartCount> phoneContactsByCounterpart) {

    /** Calls with one kind of counterpart. */
    record CounterpartCount(String counterpart, long entries, long personTimes) {
    }

    /** Visits of one month. */
    record MonthCount(@Schema(examples = "2026-11") String month, long entries, long personTimes) {
    }
}
