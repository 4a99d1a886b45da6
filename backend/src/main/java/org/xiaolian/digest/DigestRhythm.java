package org.xiaolian.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.time.OfficeTime;

/** How often a mail comes, at seven where the offices are. */
@FeatureApi
public enum DigestRhythm {
    DAILY, WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The next morning after that moment on which one is due. */
    Instant next(Instant now) {
        ZonedDateTime here = now.atZone(OfficeTime.ZONE);
        ZonedDateTime morning = here.with(MORNING);
        ZonedDateTime next = morning.isAfter(here) ? morning : morning.plusDays(1);
        return (this == DAILY ? next : next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))).toInstant();
    }
}
