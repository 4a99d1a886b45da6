package org.xiaolian.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only clock of the application. Events are UTC instants cut to microseconds (what the database keeps); civil days,
 * month borders and "today" are those of the offices, Asia/Shanghai.
 */
@ApplicationScoped
public class OfficeTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    OfficeTime(Clock clock) {
        this.clock = clock;
    }

    /** This instant, in microseconds, so that a value written and read again is equal. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date where the offices are. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The current month where the offices are. */
    public YearMonth month() {
        return YearMonth.from(today());
    }

    /** The civil day on which an instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
