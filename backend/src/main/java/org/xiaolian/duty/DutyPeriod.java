package org.xiaolian.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.xiaolian.schooling.SchoolCalendar;
import org.xiaolian.shared.FeatureApi;

/** How often: once in each calendar period, or so many days after the last time ({@code INTERVAL}). */
@FeatureApi
public enum DutyPeriod {
    WEEK(7), MONTH(30), QUARTER(91), HALF_YEAR(182), HALF_TERM(70), TERM(140), INTERVAL(0);

    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_YEAR_MONTHS = 6;

    private final int days;

    DutyPeriod(int days) {
        this.days = days;
    }

    /** About how many days it lasts: to tell which of two lines asks more. */
    int days() {
        return days;
    }

    /** The calendar period that a day falls into; none for days outside the terms, and for intervals. */
    Optional<DaySpan> window(LocalDate day, SchoolCalendar school) {
        return switch (this) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Optional.of(new DaySpan(monday, monday.plusDays(DayOfWeek.values().length - 1)));
            }
            case MONTH -> Optional.of(months(day, 1));
            case QUARTER -> Optional.of(months(day, QUARTER_MONTHS));
            case HALF_YEAR -> Optional.of(months(day, HALF_YEAR_MONTHS));
            case HALF_TERM -> school.halfTerm(day).map(s -> new DaySpan(s[0], s[1]));
            case TERM -> school.term(day).map(s -> new DaySpan(s[0], s[1]));
            case INTERVAL -> Optional.empty();
        };
    }

    private static DaySpan months(LocalDate day, int months) {
        LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
        return new DaySpan(first, first.plusMonths(months).minusDays(1));
    }
}
