package org.xiaolian.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from and to, both included; {@code to} null: for good. */
record DaySpan(LocalDate from, LocalDate to) {
    boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }

    boolean has(LocalDate day) {
        return meets(day, day);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
