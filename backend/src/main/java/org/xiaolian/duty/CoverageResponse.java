package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The zero-gap table of a month: every child of the roster × every duty. */
record CoverageResponse(@Schema(examples = "2026-11") String month, List<CoverageRule> rules, List<CoverageRow> items,
        @Schema(nullable = true) String nextCursor, @Schema(description = "Children of the roster that match") long total,
        boolean totalIsLowerBound, List<CoverageTotal> totals) {

    /** A duty of the table, with the days of its periods that touch this month. */
    record CoverageRule(UUID id, String name, Duty duty, DutyActor actor, @Schema(nullable = true, description = "What is usual; null when the rule asks only of those whom its lines name") DutyPeriod period,
            @Schema(nullable = true, description = "For INTERVAL") Integer intervalDays, int timesPerPeriod, LocalDate periodFrom, LocalDate periodTo) {
    }

    /** A child. */
    record CoverageRow(UUID childId, String childName, String regionCode, String regionName, List<String> helperNames, List<CoverageCell> cells) {
    }

    /** One cell: what is asked of this child in the periods that touch the month; its state is that of the worst of them. */
    record CoverageCell(UUID ruleId, CoverageState state, @Schema(nullable = true, description = "The record that covered it, the latest") UUID recordId,
            @Schema(nullable = true) LocalDate doneOn, @Schema(description = "Records that count") int doneCount,
            @Schema(description = "Tried, not reached; child not seen") int attempts, @Schema(description = "The record was entered late (补录)") boolean lateEntry,
            @Schema(description = "Periods of the month in which something is asked: five weeks, say; 0 when nothing is") int periods,
            @Schema(description = "Those of them that are done") int periodsDone,
            @Schema(description = "Who answered for it in the month, by name; empty when nobody did, and for what parents owe") List<String> responsible) {
    }

    /** Sums of a column over the whole roster of the filter, not of the page. */
    record CoverageTotal(UUID ruleId, long done, long due, long overdue, long exempt, long nobody,
            @Schema(description = "Of whom nothing is asked") long notOwed) {
    }
}
