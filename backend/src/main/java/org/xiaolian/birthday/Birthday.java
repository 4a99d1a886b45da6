package org.xiaolian.birthday;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A child's birthday and the day on which it is celebrated. */
@FeatureApi
public record Birthday(UUID childId, String childName, LocalDate on, int turns) {
    /** The next one on that day or later. */
    static Birthday next(UUID childId, String childName, LocalDate birth, LocalDate from) {
        LocalDate thisYear = inYear(birth, from.getYear());
        LocalDate on = thisYear.isBefore(from) ? inYear(birth, from.getYear() + 1) : thisYear;
        return new Birthday(childId, childName, on, on.getYear() - birth.getYear());
    }

    /** Born on 29 February: on 1 March in other years (rules.md A-10). */
    static LocalDate inYear(LocalDate birth, int year) {
        LocalDate sameDay = birth.withYear(year);
        return sameDay.getDayOfMonth() == birth.getDayOfMonth() ? sameDay : LocalDate.of(year, 3, 1);
    }
}
