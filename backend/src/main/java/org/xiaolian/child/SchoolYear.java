package org.xiaolian.child;

import java.time.LocalDate;
import java.time.Month;
import org.xiaolian.shared.FeatureApi;

/** School years run from 1 September (rules.md 3.5) and are named by the year in which they begin. */
@FeatureApi
public final class SchoolYear {
    private SchoolYear() {
    }

    public static int of(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1;
    }

    public static LocalDate firstDay(int schoolYear) {
        return LocalDate.of(schoolYear, Month.SEPTEMBER, 1);
    }
}
