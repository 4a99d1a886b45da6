package org.xiaolian.festival;

import com.tyme.lunar.LunarDay;
import com.tyme.lunar.LunarMonth;
import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** On which days a festival falls, by the calendar of GB/T 33661. */
final class FestivalDates {
    private FestivalDates() {
    }

    /** Each day of the festival within the span, both ends included; a lunar one may come twice in a solar year or not at all. */
    static List<LocalDate> between(FestivalCalendar calendar, int month, int day, LocalDate from, LocalDate to) {
        IntFunction<LocalDate> inYear = calendar == FestivalCalendar.SOLAR ? year -> solar(year, month, day) : year -> lunar(year, month, day);
        List<LocalDate> days = new ArrayList<>();
        // The last days of a lunar year lie in the next solar one.
        for (int year = from.getYear() - 1; year <= to.getYear(); year++) {
            LocalDate one = inYear.apply(year);
            if (!one.isBefore(from) && !one.isAfter(to)) {
                days.add(one);
            }
        }
        return days;
    }

    private static LocalDate solar(int year, int month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return of.atDay(Math.min(day, of.lengthOfMonth()));
    }

    /** Never in a leap month: festivals are held in the first one of its name. */
    private static LocalDate lunar(int year, int month, int day) {
        SolarDay solar = LunarDay.fromYmd(year, month, Math.min(day, LunarMonth.fromYm(year, month).getDayCount())).getSolarDay();
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
