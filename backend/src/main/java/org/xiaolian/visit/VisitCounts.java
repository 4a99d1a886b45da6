package org.xiaolian.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Counts of visits for other rooms, within the caller's scope. */
@FeatureApi
@ApplicationScoped
public class VisitCounts {
    /** Visits of one month that saw a child: entries, and visit × child. A visit has one day, so months add up. */
    public record MonthCounts(YearMonth month, long entries, long personTimes) {
    }

    private final HomeVisitRepository visits;

    VisitCounts(HomeVisitRepository visits) {
        this.visits = visits;
    }

    /** @param organizationId null for every office in scope; @param regionCode null for every place in scope */
    public long childrenVisited(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        return visits.childrenVisited(from, to, organizationId, regionCode);
    }

    /** Month by month; a month without any is absent. Parameters as for {@link #childrenVisited}. */
    public List<MonthCounts> countByMonth(LocalDate from, LocalDate to, UUID organizationId, String regionCode) {
        return visits.countsByMonth(from, to, organizationId, regionCode).stream()
                .map(r -> new MonthCounts(YearMonth.of((Integer) r[0], (Integer) r[1]), (Long) r[2], (Long) r[3])).toList();
    }
}
