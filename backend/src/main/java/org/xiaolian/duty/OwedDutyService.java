package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.xiaolian.account.PersonRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.time.OfficeTime;

/** Today of whoever answers for others: the Today lists of all her people in one. */
@ApplicationScoped
class OwedDutyService {
    private final OwedDutyRepository owed;
    private final DutyRepository duties;
    private final RegionDirectory regions;
    private final OfficeTime time;

    OwedDutyService(OwedDutyRepository owed, DutyRepository duties, RegionDirectory regions, OfficeTime time) {
        this.owed = owed;
        this.duties = duties;
        this.regions = regions;
        this.time = time;
    }

    @Transactional
    OwedDutiesResponse list(OwedDutyFilter filter, PageRequest request) {
        LocalDate today = time.today();
        List<RuleShape> shapes = owed.shapes(today);
        Page<OwedDutyLine> page = owed.list(filter, shapes, today, request);
        ToLongFunction<OwedStatus> count = status -> status == filter.status ? page.total() : owed.count(filter, status, shapes, today);
        return new OwedDutiesResponse(today, rows(page.items(), today), page.nextCursor(), page.total(), page.totalIsLowerBound(),
                new OwedDutiesResponse.OwedDutyCounts(count.applyAsLong(OwedStatus.OVERDUE), count.applyAsLong(OwedStatus.DUE_SOON),
                        count.applyAsLong(OwedStatus.DUE)));
    }

    private List<OwedDutyRow> rows(List<OwedDutyLine> lines, LocalDate today) {
        Map<UUID, DutyRule> rules = duties.byId(lines.stream().map(OwedDutyLine::ruleId).toList());
        ChildStandings standings = new ChildStandings(duties, lines.stream().map(OwedDutyLine::childId).distinct().toList(), today);
        Map<String, RegionRef> places = regions.find(lines.stream().map(OwedDutyLine::regionCode).toList());
        return lines.stream().map(line -> {
            DutyRule rule = rules.get(line.ruleId());
            DutyStanding standing = standings.of(line.childId(), rule, line.pairedFrom());
            return new OwedDutyRow(line.childId(), line.childName(), places.get(line.regionCode()), new PersonRef(line.helperId(), line.helperName()),
                    line.organizationName(), rule.id, rule.name, rule.duty, OwedStatus.valueOf(standing.status().name()), standing.dueOn(),
                    standing.overdueSince(), standings.lastDone(line.childId(), rule), standings.lastTried(line.childId(), rule));
        }).toList();
    }
}
