package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.schooling.SchoolCalendar;
import org.xiaolian.schooling.SchoolSeason;

/**
 * How one child stands with one rule on a day: pure, from the days of its records. Overdue means that this period is not done and
 * the one before was missed while somebody was paired; or that an interval ran out.
 *
 * @param dueOn last day of the running period, or on which the interval runs out
 * @param overdueSince last day of the missed period, or on which the interval ran out; or null
 */
record DutyStanding(WorklistStatus status, LocalDate dueOn, LocalDate overdueSince) {
    private static final double SOON = 0.2;

    /**
     * What the rules may ask about a child.
     *
     * @param className its class, by key where there is one; null when nobody knows it
     */
    record Subject(RiskLevel riskLevel, String regionCode, LocalDate enteredOn, UUID schoolId, String className) {
    }

    /**
     * @param doneDays days of records that count, in order
     * @param exempt intervals without duty
     * @param pairedFrom first day of the pairing
     * @return empty when nothing is asked for such a child today
     */
    static Optional<DutyStanding> of(DutyTerms terms, Subject child, LocalDate today, LocalDate pairedFrom, List<LocalDate> doneDays, List<DaySpan> exempt) {
        Optional<DutyRuleLine> line = terms.on(today, child.riskLevel(), child.regionCode());
        if (line.isEmpty() || !terms.concerns(child)) {
            return Optional.empty();
        }
        return line.get().isInterval() ? Optional.of(interval(terms.rule, line.get(), child, today, pairedFrom, doneDays, exempt))
                : line.get().period.window(today, terms.school).map(window -> period(terms, line.get(), window, today, pairedFrom, doneDays, exempt));
    }

    private static DutyStanding period(DutyTerms terms, DutyRuleLine line, DaySpan window, LocalDate today, LocalDate pairedFrom, List<LocalDate> doneDays, List<DaySpan> exempt) {
        if (done(line, window, doneDays) || exempt(window, exempt)) {
            return new DutyStanding(WorklistStatus.DONE, window.to(), null);
        }
        DaySpan missed = before(terms, line, window).orElse(null);
        boolean owedBefore = missed != null && !pairedFrom.isAfter(missed.to()) && !terms.rule.validFrom.isAfter(missed.to());
        if (owedBefore && !done(line, missed, doneDays) && !exempt(missed, exempt)) {
            return new DutyStanding(WorklistStatus.OVERDUE, window.to(), missed.to());
        }
        return new DutyStanding(isSoon(window, today) ? WorklistStatus.DUE_SOON : WorklistStatus.DUE, window.to(), null);
    }

    private static DutyStanding interval(DutyRule rule, DutyRuleLine line, Subject child, LocalDate today, LocalDate pairedFrom, List<LocalDate> doneDays, List<DaySpan> exempt) {
        int days = line.intervalDays;
        List<LocalDate> done = doneDays.stream().filter(d -> !d.isBefore(rule.validFrom)).toList();
        LocalDate last = done.isEmpty() ? null : done.get(done.size() - 1);
        LocalDate began = latest(latest(child.enteredOn(), rule.validFrom), pairedFrom);
        boolean sinceBegun = last != null && !last.isBefore(began);
        boolean running = last != null && !last.isBefore(today.minusDays(days));
        LocalDate due = running || sinceBegun ? last.plusDays(days) : began.plusDays(DutyTerms.GRACE_DAYS);
        if (exempt.stream().anyMatch(e -> e.has(today))) {
            return new DutyStanding(WorklistStatus.DONE, latest(due, today), null);
        }
        if (due.isBefore(today)) {
            return new DutyStanding(WorklistStatus.OVERDUE, due, due);
        }
        boolean soon = !due.isAfter(today.plusDays(soonDays(running ? days : DutyTerms.GRACE_DAYS)));
        return new DutyStanding(soon ? WorklistStatus.DUE_SOON : running ? WorklistStatus.DONE : WorklistStatus.DUE, due, null);
    }

    /**
     * The period before, if the same was asked then: nobody is late in the first week of the holidays for what the term did not ask.
     */
    static Optional<DaySpan> before(DutyTerms terms, DutyRuleLine line, DaySpan window) {
        Optional<DaySpan> before = previous(line.period, window, terms.school);
        return terms.rule.seasonal ? before.filter(b -> season(terms, b) == season(terms, window)) : before;
    }

    /** Half-terms are parted by holidays. */
    static Optional<DaySpan> previous(DutyPeriod period, DaySpan window, SchoolCalendar school) {
        for (LocalDate day = window.from().minusDays(1); day.isAfter(window.from().minusDays(100)); day = day.minusDays(1)) {
            Optional<DaySpan> found = period.window(day, school);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static SchoolSeason season(DutyTerms terms, DaySpan span) {
        return terms.school.season(span.from());
    }

    /** A fifth of the period is left, or less. */
    static boolean isSoon(DaySpan window, LocalDate today) {
        return new DaySpan(today, window.to()).days() <= window.days() * SOON;
    }

    static int soonDays(int days) {
        return (int) (days * SOON);
    }

    private static boolean done(DutyRuleLine line, DaySpan window, List<LocalDate> days) {
        return days.stream().filter(window::has).count() >= line.timesPerPeriod;
    }

    private static boolean exempt(DaySpan window, List<DaySpan> intervals) {
        return intervals.stream().anyMatch(i -> i.meets(window.from(), window.to()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
