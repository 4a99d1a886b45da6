package org.xiaolian.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * How one child stands with one rule on a day: pure, from the days of its records. Overdue means that this period is not done
 * and the one before was missed while somebody was paired.
 *
 * @param dueOn last day of the running period
 * @param overdueSince last day of the missed period, or null
 */
record DutyStanding(WorklistStatus status, LocalDate dueOn, LocalDate overdueSince) {
    private static final double SOON = 0.2;

    /**
     * @param doneDays days of records that count
     * @param exempt intervals (start, end) without duty
     * @param pairedFrom first day of the pairing
     */
    static DutyStanding of(DutyRule rule, LocalDate today, LocalDate pairedFrom, Collection<LocalDate> doneDays, List<LocalDate[]> exempt) {
        LocalDate start = rule.period.start(today);
        LocalDate end = rule.period.end(today);
        if (done(rule, start, end, doneDays) || exempt(start, end, exempt)) {
            return new DutyStanding(WorklistStatus.DONE, end, null);
        }
        LocalDate missedEnd = start.minusDays(1);
        LocalDate missedStart = rule.period.start(missedEnd);
        boolean owedBefore = !pairedFrom.isAfter(missedEnd) && !rule.validFrom.isAfter(missedEnd);
        if (owedBefore && !done(rule, missedStart, missedEnd, doneDays) && !exempt(missedStart, missedEnd, exempt)) {
            return new DutyStanding(WorklistStatus.OVERDUE, end, missedEnd);
        }
        return new DutyStanding(isSoon(rule.period, today) ? WorklistStatus.DUE_SOON : WorklistStatus.DUE, end, null);
    }

    /** A fifth of the period is left, or less. */
    static boolean isSoon(DutyPeriod period, LocalDate today) {
        long length = ChronoUnit.DAYS.between(period.start(today), period.end(today)) + 1;
        long left = ChronoUnit.DAYS.between(today, period.end(today)) + 1;
        return left <= length * SOON;
    }

    private static boolean done(DutyRule rule, LocalDate from, LocalDate to, Collection<LocalDate> days) {
        return days.stream().filter(d -> !d.isBefore(from) && !d.isAfter(to)).count() >= rule.timesPerPeriod;
    }

    private static boolean exempt(LocalDate from, LocalDate to, List<LocalDate[]> intervals) {
        return intervals.stream().anyMatch(i -> !i[0].isAfter(to) && !i[1].isBefore(from));
    }
}
