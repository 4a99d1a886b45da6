package org.xiaolian.officeday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about working days. */
@FeatureApi
@ApplicationScoped
public class OfficeCalendar {
    private final OfficeDayRepository days;

    OfficeCalendar(OfficeDayRepository days) {
        this.days = days;
    }

    /** Whether a day between these is worked on, where that does not follow from the day of the week; of a year not announced yet those that the law fixes. */
    public Map<LocalDate, Boolean> between(LocalDate from, LocalDate to) {
        return days.between(from, to).stream().collect(Collectors.toMap(d -> d.onDay, d -> d.working));
    }
}
