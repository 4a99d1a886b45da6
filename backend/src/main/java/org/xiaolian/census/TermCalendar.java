package org.xiaolian.census;

import java.time.LocalDate;

/** Where a day lies in the school year (rules.md 3.5): halves end on 10 November and 30 April unless the office says otherwise. */
final class TermCalendar {
    private static final int SEPTEMBER = 9;
    private static final int FEBRUARY = 2;

    private TermCalendar() {
    }

    /** {@code 2025—2026学年第一学期(上半段)}. */
    static String label(LocalDate day) {
        boolean autumn = day.getMonthValue() >= SEPTEMBER;
        int year = autumn ? day.getYear() : day.getYear() - 1;
        boolean first = autumn || day.getMonthValue() < FEBRUARY;
        LocalDate middle = first ? LocalDate.of(year, 11, 10) : LocalDate.of(year + 1, 4, 30);
        return year + "—" + (year + 1) + "学年第" + (first ? "一" : "二") + "学期(" + (day.isAfter(middle) ? "下" : "上") + "半段)";
    }
}
