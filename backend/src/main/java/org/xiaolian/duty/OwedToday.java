package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import org.xiaolian.schooling.CountyCalendars;
import org.xiaolian.schooling.SchoolSeason;

/**
 * A day, the school calendars around it, and the shapes of what rules ask on it.
 *
 * @param ofPlaces rules of a post or of parents that the caller sees; empty when helpers are asked about
 */
record OwedToday(LocalDate today, CountyCalendars school, List<OwedShape> shapes, List<DutyTerms> ofPlaces) {
    /** In counties without dates of their own. */
    SchoolSeason season() {
        return school.usual().season(today);
    }
}
