package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The zero-gap table of a month: every child of the roster × every duty. */
record CoverageResponse(@Schema(examples = "2026-11") String month, List<CoverageRule> rules, List<CoverageRow> items,
        @Schema(nullable = true) String nextCursor, @Schema(description = "Children of the roster that match") long total,
        boolean totalIsLowerBound, List<CoverageTotal> totals) {

    /** A duty of the table, with the period in which this month lies. */
    record CoverageRule(UUID id, String name, Duty duty, DutyPeriod period, int timesPerPeriod, LocalDate periodFrom, LocalDate periodTo) {
    }

    /** A child. */
    record CoverageRow(UUID childId, String childName, String regionCode, String regionName, List<String> helperNames, List<CoverageCell> cells) {
    }

    /** One cell. */
    record CoverageCell(UUID ruleId, CoverageState state, @Schema(nullable = true, description = "The record that covered it, the latest") UUID recordId,
            @Schema(nullable = true) LocalDate doneOn, @Schema(description = "Records that count") int doneCount,
            @Schema(description = "Tried, not reached; child not seen") int attempts, boolean lateEntry) {
    }

    /** Sums of a column over the whole roster of the filter, not of the page. */
    record CoverageTotal(UUID ruleId, long done, long due, long overdue, long exempt, long nobody) {
    }
}
