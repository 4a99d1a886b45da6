package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.contact.ContactKind;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.time.OfficeTime;

/** The zero-gap table. */
@ApplicationScoped
class CoverageService {
    private final DutyRepository duties;
    private final ChildDirectory children;
    private final RegionDirectory regions;
    private final OfficeTime time;

    CoverageService(DutyRepository duties, ChildDirectory children, RegionDirectory regions, OfficeTime time) {
        this.duties = duties;
        this.children = children;
        this.regions = regions;
        this.time = time;
    }

    @Transactional
    CoverageResponse table(CoverageFilter filter, PageRequest request) {
        YearMonth month = filter.month == null ? time.month() : YearMonth.parse(filter.month);
        LocalDate start = month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        List<DutyRule> rules = duties.rulesBetween(start, end, filter.organizationId, filter.ruleId);
        List<Object[]> groups = duties.totals(filter, rules, start, end);
        Page<CoverageLine> page = duties.coverage(filter, rules, groups, start, end, request);
        return new CoverageResponse(month.toString(), rules.stream().map(r -> new CoverageResponse.CoverageRule(r.id, r.name, r.duty, r.period,
                r.timesPerPeriod, r.period.start(start), r.period.end(start))).toList(), rows(page.items(), rules, start, end), page.nextCursor(),
                page.total(), page.totalIsLowerBound(), totals(groups, rules, start));
    }

    private List<CoverageResponse.CoverageRow> rows(List<CoverageLine> lines, List<DutyRule> rules, LocalDate start, LocalDate end) {
        List<UUID> ids = lines.stream().map(CoverageLine::childId).toList();
        LocalDate from = rules.stream().map(r -> r.period.start(start)).min(LocalDate::compareTo).orElse(start);
        LocalDate to = rules.stream().map(r -> r.period.end(start)).max(LocalDate::compareTo).orElse(end);
        Map<UUID, List<Object[]>> visits = byChild(duties.visits(ids, from, to));
        Map<UUID, List<Object[]>> contacts = byChild(duties.contacts(ids, from, to));
        Map<UUID, List<String>> helpers = new HashMap<>();
        duties.helpers(ids, start, end).forEach(h -> helpers.computeIfAbsent((UUID) h[0], k -> new ArrayList<>()).add((String) h[1]));
        Map<String, RegionRef> places = regions.find(lines.stream().map(CoverageLine::regionCode).toList());
        Map<UUID, ChildRef> names = children.findVisible(ids);
        LocalDate today = time.today();
        return lines.stream().map(line -> {
            List<CoverageResponse.CoverageCell> cells = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                DutyRule rule = rules.get(i);
                List<Object[]> records = rule.duty == Duty.HOME_VISIT ? visits.getOrDefault(line.childId(), List.of())
                        : contacts.getOrDefault(line.childId(), List.of()).stream().filter(c -> ((ContactKind) c[5]).name().equals(rule.duty.name())).toList();
                cells.add(cell(rule, CoverageState.of(line.states().charAt(i), rule.period.end(start).isBefore(today)), records, start));
            }
            return new CoverageResponse.CoverageRow(line.childId(), names.get(line.childId()).name(), line.regionCode(), places.get(line.regionCode()).name(),
                    helpers.getOrDefault(line.childId(), List.of()), cells);
        }).toList();
    }

    private static CoverageResponse.CoverageCell cell(DutyRule rule, CoverageState state, List<Object[]> records, LocalDate start) {
        LocalDate from = rule.period.start(start);
        LocalDate to = rule.period.end(start);
        Object[] last = null;
        int done = 0;
        int attempts = 0;
        for (Object[] record : records) {
            LocalDate day = (LocalDate) record[2];
            if (day.isBefore(from) || day.isAfter(to)) {
                continue;
            }
            if ((Boolean) record[3]) {
                done++;
                last = record;
            } else {
                attempts++;
            }
        }
        return new CoverageResponse.CoverageCell(rule.id, state, last == null ? null : (UUID) last[1], last == null ? null : (LocalDate) last[2], done,
                attempts, last != null && (Boolean) last[4]);
    }

    private List<CoverageResponse.CoverageTotal> totals(List<Object[]> groups, List<DutyRule> rules, LocalDate start) {
        LocalDate today = time.today();
        List<CoverageResponse.CoverageTotal> totals = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Map<CoverageState, Long> counts = new HashMap<>();
            for (Object[] group : groups) {
                counts.merge(CoverageState.of(((String) group[0]).charAt(i), rules.get(i).period.end(start).isBefore(today)), (Long) group[1], Long::sum);
            }
            totals.add(new CoverageResponse.CoverageTotal(rules.get(i).id, counts.getOrDefault(CoverageState.DONE, 0L),
                    counts.getOrDefault(CoverageState.DUE, 0L), counts.getOrDefault(CoverageState.OVERDUE, 0L),
                    counts.getOrDefault(CoverageState.EXEMPT, 0L), counts.getOrDefault(CoverageState.NOBODY, 0L)));
        }
        return totals;
    }

    private static Map<UUID, List<Object[]>> byChild(List<Object[]> rows) {
        Map<UUID, List<Object[]>> map = new HashMap<>();
        rows.forEach(r -> map.computeIfAbsent((UUID) r[0], k -> new ArrayList<>()).add(r));
        return map;
    }
}
