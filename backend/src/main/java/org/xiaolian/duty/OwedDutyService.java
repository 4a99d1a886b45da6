package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.schooling.SchoolCalendars;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.time.OfficeTime;

/** Today of whoever answers for others: the Today lists of all her people in one. */
@ApplicationScoped
class OwedDutyService {
    private final OwedDutyRepository owed;
    private final DutyRepository duties;
    private final RuleBook book;
    private final SchoolCalendars calendars;
    private final RegionDirectory regions;
    private final OfficeTime time;

    OwedDutyService(OwedDutyRepository owed, DutyRepository duties, RuleBook book, SchoolCalendars calendars, RegionDirectory regions, OfficeTime time) {
        this.owed = owed;
        this.duties = duties;
        this.book = book;
        this.calendars = calendars;
        this.regions = regions;
        this.time = time;
    }

    @Transactional
    OwedDutiesResponse list(OwedDutyFilter filter, PageRequest request) {
        LocalDate today = time.today();
        OwedToday now = new OwedToday(today, calendars.between(today, today), owed.shapes(filter.owedBy, today), of(filter, today));
        Page<OwedDutyLine> page = owed.list(filter, now, request);
        ToLongFunction<OwedStatus> count = status -> status == filter.status ? page.total() : owed.count(filter, status, now);
        return new OwedDutiesResponse(today, rows(page.items(), today), page.nextCursor(), page.total(), page.totalIsLowerBound(),
                new OwedDutiesResponse.OwedDutyCounts(count.applyAsLong(OwedStatus.OVERDUE), count.applyAsLong(OwedStatus.DUE_SOON),
                        count.applyAsLong(OwedStatus.DUE)));
    }

    /** The rules of posts and parents hold for places; those of helpers are found by their pairings. */
    private List<DutyTerms> of(OwedDutyFilter filter, LocalDate today) {
        return filter.owedBy == DutyActor.HELPER ? List.of() : book.of(duties.rulesNow(filter.owedBy, filter.ruleId, filter.duty, today), today, today);
    }

    private static PersonRef owes(OwedDutyLine line, DutyTerms terms, LocalDate today) {
        return line.helperId() != null ? new PersonRef(line.helperId(), line.helperName())
                : terms.holders.stream().filter(h -> h.span().has(today) && h.answersFor(line.subject())).map(PostHolder::person).findFirst().orElse(null);
    }

    private List<OwedDutyRow> rows(List<OwedDutyLine> lines, LocalDate today) {
        Map<UUID, DutyTerms> rules = book.of(duties.byId(lines.stream().map(OwedDutyLine::ruleId).toList()).values(), today, today).stream()
                .collect(Collectors.toMap(t -> t.rule.id, t -> t));
        ChildStandings standings = new ChildStandings(duties, lines.stream().map(OwedDutyLine::childId).distinct().toList(), today);
        Map<String, RegionRef> places = regions.find(lines.stream().map(OwedDutyLine::regionCode).toList());
        return lines.stream().map(line -> {
            DutyRule rule = rules.get(line.ruleId()).rule;
            DutyStanding standing = standings.of(line.childId(), line.subject(), rules.get(line.ruleId()), line.owedFrom()).orElseThrow();
            return new OwedDutyRow(line.childId(), line.childName(), places.get(line.regionCode()), owes(line, rules.get(line.ruleId()), today),
                    line.organizationName(), rule.id, rule.name, rule.duty, OwedStatus.valueOf(standing.status().name()), standing.dueOn(),
                    standing.overdueSince(), standings.lastDone(line.childId(), rule), standings.lastTried(line.childId(), rule), standings.tries(line.childId(), rule));
        }).toList();
    }
}
