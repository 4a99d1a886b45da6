package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import org.xiaolian.child.RiskLevel;

/**
 * A part of a cell: one calendar period, or some days on which an interval runs.
 *
 * @param before lines that hold instead for whoever they fit
 */
record CellPart(DutyRule rule, DutyRuleLine line, List<DutyRuleLine> before, DaySpan span) {
    LocalDate from() {
        return span.from();
    }

    LocalDate to() {
        return span.to();
    }

    boolean isOver(LocalDate today) {
        return to().isBefore(today);
    }

    /** The last day of the part that can be judged. */
    LocalDate judgedTo(LocalDate today) {
        return to().isBefore(today) ? to() : today;
    }

    /** Records from that day on say whether it is done. */
    LocalDate recordsFrom() {
        if (!line.isInterval()) {
            return from();
        }
        LocalDate back = from().minusDays(line.intervalDays + DutyTerms.GRACE_DAYS + 1L);
        return back.isBefore(rule.validFrom) ? rule.validFrom : back;
    }

    /** Whether it matters which level a child has. */
    boolean asksByLevel() {
        return line.riskLevel != null || before.stream().anyMatch(l -> l.riskLevel != null);
    }

    /** @param level on {@link #judgedTo} */
    boolean fits(RiskLevel level, String regionCode) {
        return line.fits(level, regionCode) && before.stream().noneMatch(l -> l.fits(level, regionCode));
    }

    /**
     * How a child stands with it that it fits.
     *
     * @param done days of records that count, in order
     * @param responsible when somebody answered for the child; null when the parents do
     */
    CoverageState state(LocalDate today, LocalDate enteredOn, List<LocalDate> done, List<DaySpan> exempt, List<DaySpan> responsible) {
        boolean anybody = responsible == null || responsible.stream().anyMatch(r -> r.meets(from(), to()));
        if (!anybody && rule.helperOptional) {
            return CoverageState.NOT_OWED;
        }
        List<LocalDate> days = done.stream().filter(d -> !d.isBefore(recordsFrom()) && !d.isAfter(line.isInterval() ? judgedTo(today) : to())).toList();
        LocalDate began = enteredOn.isAfter(rule.validFrom) ? enteredOn : rule.validFrom;
        if (line.isInterval() && days.isEmpty() && began.plusDays(DutyTerms.GRACE_DAYS).isAfter(to())) {
            return CoverageState.NOT_OWED;
        }
        boolean late = line.isInterval() ? isLate(today, began, days) : isOver(today);
        boolean covered = !line.isInterval() ? days.size() >= line.timesPerPeriod
                : !days.isEmpty() && !late && (isOver(today) || days.get(days.size() - 1).plusDays(line.intervalDays).isAfter(to()));
        if (covered) {
            return CoverageState.DONE;
        }
        if (exempt.stream().anyMatch(e -> e.meets(from(), to()))) {
            return CoverageState.EXEMPT;
        }
        if (!anybody) {
            return CoverageState.NOBODY;
        }
        return late ? CoverageState.OVERDUE : CoverageState.DUE;
    }

    /** On some day the last record lay more than the interval behind; or the grace was over and there was none. */
    private boolean isLate(LocalDate today, LocalDate began, List<LocalDate> days) {
        LocalDate judged = judgedTo(today);
        LocalDate due = began.plusDays(DutyTerms.GRACE_DAYS);
        for (int i = 0; i <= days.size(); i++) {
            LocalDate firstLate = due.isBefore(from()) ? from() : due.plusDays(1);
            LocalDate lastLate = i < days.size() ? days.get(i).minusDays(1) : judged;
            if (!firstLate.isAfter(lastLate)) {
                return true;
            }
            due = i < days.size() ? days.get(i).plusDays(line.intervalDays) : due;
        }
        return false;
    }
}
