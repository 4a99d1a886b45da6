package org.xiaolian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.audit.AccessAlertsResponse.AccessAlertRow;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Tells from the log who looked at more than the work asks for; keeps nothing of its own. */
@ApplicationScoped
class AccessAlertService {
    private static final int DAYS = 7;
    private static final int MOST_DAYS = 31;
    private static final int MOST_ALERTS = 100;

    private final AccessAlertRepository openings;
    private final OfficeTime time;

    AccessAlertService(AccessAlertRepository openings, OfficeTime time) {
        this.openings = openings;
        this.time = time;
    }

    @Transactional
    AccessAlertsResponse list(AccessAlertFilter filter) {
        LocalDate to = filter.to == null ? time.today() : filter.to;
        LocalDate from = filter.from == null ? to.minusDays(DAYS - 1) : filter.from;
        if (to.isBefore(from)) {
            throw Problem.field("to", CommonProblem.END_BEFORE_START);
        }
        if (to.isAfter(from.plusDays(MOST_DAYS))) {
            throw Problem.field("from", CommonProblem.OUT_OF_RANGE);
        }
        Instant start = from.atStartOfDay(OfficeTime.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
        // An hour that ends in the first day began before it.
        Instant read = start.minus(ManyFilesPolicy.WINDOW);
        Set<UUID> suspects = openings.suspects(read, end);
        Map<UUID, AccessAlertRepository.Who> names = openings.names(suspects);
        List<AccessAlertRow> alerts = new ArrayList<>();
        openings.of(suspects, read, end).forEach((person, opened) -> ManyFilesPolicy.episodes(opened).stream().filter(e -> !e.to().isBefore(start))
                .forEach(e -> alerts.add(new AccessAlertRow(person, names.get(person).name(), names.get(person).organization(), e.from(), e.to(), e.files(), e.most()))));
        alerts.sort(Comparator.comparing(AccessAlertRow::from).reversed());
        return new AccessAlertsResponse(from, to, ManyFilesPolicy.FILES, alerts.stream().limit(MOST_ALERTS).toList(), alerts.size() > MOST_ALERTS);
    }
}
