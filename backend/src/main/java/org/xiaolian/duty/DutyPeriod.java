package org.xiaolian.duty;

import java.time.LocalDate;
import org.xiaolian.shared.FeatureApi;

/** Calendar periods. */
@FeatureApi
public enum DutyPeriod {
    MONTH(1), QUARTER(3), HALF_YEAR(6);

    private final int months;

    DutyPeriod(int months) {
        this.months = months;
    }

    /** First day of the period that a day falls into. */
    public LocalDate start(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), first, 1);
    }

    /** Last day of the period that a day falls into. */
    public LocalDate end(LocalDate day) {
        return start(day).plusMonths(months).minusDays(1);
    }
}
