package org.xiaolian.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.security.Caller;

/** Dates of visits and contacts: how far back one may write, what is late. Who may read and correct: {@link RecordAccess}. */
@FeatureApi
public final class RecordPolicy {
    /** Back-dating (rules.md 1.7, field 3). */
    public static final int BACKDATE_DAYS = 30;
    /** Written down later than this is 补录. */
    public static final int LATE_DAYS = 3;
    /** Who enters from paper, and corrects what others wrote. */
    static final Set<String> OFFICERS = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR", "ORGANIZATION_OFFICER");

    private RecordPolicy() {
    }

    /** The first day that may be written down on {@code recordedOn}: 30 days back; for those who key in paper, the year's first day if earlier. */
    public static LocalDate earliest(Caller caller, LocalDate recordedOn) {
        LocalDate limit = recordedOn.minusDays(BACKDATE_DAYS);
        LocalDate year = LocalDate.of(recordedOn.getYear(), 1, 1);
        return OFFICERS.stream().anyMatch(caller::hasRole) && year.isBefore(limit) ? year : limit;
    }

    public static boolean isLate(LocalDate occurredOn, LocalDate recordedOn) {
        return ChronoUnit.DAYS.between(occurredOn, recordedOn) > LATE_DAYS;
    }
}
