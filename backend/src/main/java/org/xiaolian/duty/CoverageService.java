package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.time.OfficeTime;

/** The zero-gap table. */
@ApplicationScoped
class CoverageService {
    private final DutyRepository duties;
    private final RuleBook book;
    private final ChildDirectory children;
    private final RegionDirectory regions;
    private final OfficeTime time;

    CoverageService(DutyRepository duties, RuleBook book, ChildDirectory children, RegionDirectory regions, OfficeTime time) {
        this.duties = duties;
        this.book = book;
        this.children = children;
        this.regions = regions;
        this.time = time;
    }

    @Transactional
    CoverageResponse table(CoverageFilter filter, PageRequest request) {
        YearMonth month = filter.month == null ? time.month() : YearMonth.parse(filter.month);
        LocalDate start = month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        CoverageColumns columns = CoverageColumns.of(start, end, time.today(), book.of(duties.rulesBetween(start, end, filter.organizationId, filter.ruleId), start, end));
        columns = columns.exempting(duties.rulesWithExemptions(columns.terms().stream().map(t -> t.rule.id).toList(), columns.days().from(), columns.days().to()));
        columns = columns.takenBack(columns.levelsFrom().filter(duties::levelsWereTakenBack).isPresent());
        List<Object[]> groups = duties.totals(filter, columns);
        Page<CoverageLine> page = duties.coverage(filter, columns, groups, request);
        return new CoverageResponse(month.toString(), rules(columns), rows(page.items(), columns), page.nextCursor(),
                page.total(), page.totalIsLowerBound(), totals(groups, columns));
    }

    private static List<CoverageResponse.CoverageRule> rules(CoverageColumns columns) {
        List<CoverageResponse.CoverageRule> rules = new ArrayList<>();
        for (int i = 0; i < columns.terms().size(); i++) {
            DutyRule rule = columns.terms().get(i).rule;
            List<CellPart> parts = columns.parts().get(i);
            rules.add(new CoverageResponse.CoverageRule(rule.id, rule.name, rule.duty, rule.actor, rule.period, rule.intervalDays, rule.timesPerPeriod,
                    parts.stream().map(CellPart::from).min(Comparator.naturalOrder()).orElse(columns.monthStart()),
                    parts.stream().map(CellPart::to).max(Comparator.naturalOrder()).orElse(columns.monthEnd())));
        }
        return rules;
    }

    private List<CoverageResponse.CoverageRow> rows(List<CoverageLine> lines, CoverageColumns columns) {
        List<UUID> ids = lines.stream().map(CoverageLine::childId).toList();
        DaySpan days = columns.days();
        Map<UUID, List<DutyRecord>> records = duties.records(ids, columns.recordsFrom(), days.to()).stream().collect(Collectors.groupingBy(DutyRecord::childId));
        Map<UUID, List<Object[]>> pairings = duties.pairings(ids, days.from(), days.to()).stream().collect(Collectors.groupingBy(p -> (UUID) p[0]));
        Map<UUID, List<DutyExemption>> exemptions = (columns.exempting().isEmpty() ? List.<DutyExemption>of() : duties.exemptions(ids, days.from(), days.to()))
                .stream().collect(Collectors.groupingBy(e -> e.childId));
        Map<UUID, List<Object[]>> levels = columns.levelsFrom().isEmpty() ? Map.of() : duties.levels(ids, time.today()).stream().collect(Collectors.groupingBy(l -> (UUID) l[0]));
        Map<String, RegionRef> places = regions.find(lines.stream().map(CoverageLine::regionCode).toList());
        Map<UUID, ChildRef> names = children.findVisible(ids);
        return lines.stream().map(line -> {
            List<Object[]> paired = pairings.getOrDefault(line.childId(), List.of());
            List<CoverageResponse.CoverageCell> cells = new ArrayList<>();
            for (int i = 0; i < columns.terms().size(); i++) {
                cells.add(cell(columns.terms().get(i), columns.parts().get(i), columns.monthStart(), columns.monthEnd(), line, records.getOrDefault(line.childId(), List.of()), paired,
                        exemptions.getOrDefault(line.childId(), List.of()), levels.getOrDefault(line.childId(), List.of())));
            }
            return new CoverageResponse.CoverageRow(line.childId(), names.get(line.childId()).name(), line.regionCode(), places.get(line.regionCode()).name(),
                    paired.stream().filter(p -> span(p).meets(columns.monthStart(), columns.monthEnd())).map(p -> (String) p[1]).distinct().toList(), cells);
        }).toList();
    }

    private CoverageResponse.CoverageCell cell(DutyTerms terms, List<CellPart> parts, LocalDate monthStart, LocalDate monthEnd, CoverageLine child, List<DutyRecord> records, List<Object[]> paired,
            List<DutyExemption> exemptions, List<Object[]> levels) {
        DutyRule rule = terms.rule;
        LocalDate today = time.today();
        List<DutyRecord> about = records.stream().filter(rule::isAbout).sorted(Comparator.comparing(DutyRecord::day)).toList();
        List<LocalDate> done = about.stream().filter(DutyRecord::effective).map(DutyRecord::day).toList();
        List<DaySpan> exempt = exemptions.stream().filter(e -> e.dutyRuleId.equals(rule.id)).map(e -> new DaySpan(e.startsOn, e.endsOn)).toList();
        List<Answering> answering = answering(terms, child, paired);
        List<DaySpan> responsible = rule.actor == DutyActor.PARENTS ? null : answering.stream().map(Answering::span).toList();
        CoverageState state = CoverageState.NOT_OWED;
        int periods = 0;
        int periodsDone = 0;
        List<CellPart> own = !terms.concerns(child.subject()) ? List.of() : parts.stream().filter(p -> p.fits(child.levelOn(p.judgedTo(today), levels), child.regionCode())).toList();
        for (CellPart part : own) {
            CoverageState one = part.state(today, child.enteredOn(), done, exempt, responsible);
            state = state.worse(one);
            periods += one == CoverageState.NOT_OWED ? 0 : 1;
            periodsDone += one == CoverageState.DONE ? 1 : 0;
        }
        List<DutyRecord> within = about.stream().filter(r -> own.stream().anyMatch(p -> p.span().has(r.day()))).toList();
        List<DutyRecord> covering = within.stream().filter(DutyRecord::effective).toList();
        DutyRecord last = covering.isEmpty() ? null : covering.get(covering.size() - 1);
        return new CoverageResponse.CoverageCell(rule.id, state, last == null ? null : last.recordId(), last == null ? null : last.day(), covering.size(),
                within.size() - covering.size(), last != null && last.late(), periods, periodsDone,
                state == CoverageState.NOT_OWED ? List.of() : answering.stream().filter(a -> a.span().meets(monthStart, monthEnd)).map(Answering::name).distinct().toList());
    }

    /** Who answers for the child by a rule, from when to when; nobody but the parents for what they owe. */
    private static List<Answering> answering(DutyTerms terms, CoverageLine child, List<Object[]> paired) {
        return switch (terms.rule.actor) {
            case PARENTS -> List.of();
            case HELPER -> paired.stream().filter(p -> p[2] == terms.rule.pairingKind && ((String) p[3]).startsWith(terms.path)).map(p -> new Answering((String) p[1], span(p))).toList();
            default -> terms.holders.stream().filter(h -> h.answersFor(child.subject())).map(h -> new Answering(h.person().name(), h.span())).toList();
        };
    }

    private record Answering(String name, DaySpan span) {
    }

    private static DaySpan span(Object[] pairing) {
        return new DaySpan((LocalDate) pairing[4], (LocalDate) pairing[5]);
    }

    private static List<CoverageResponse.CoverageTotal> totals(List<Object[]> groups, CoverageColumns columns) {
        List<CoverageResponse.CoverageTotal> totals = new ArrayList<>();
        for (int i = 0; i < columns.terms().size(); i++) {
            Map<CoverageState, Long> counts = new EnumMap<>(CoverageState.class);
            for (Object[] group : groups) {
                counts.merge(CoverageState.of(((String) group[0]).charAt(i)), (Long) group[1], Long::sum);
            }
            totals.add(new CoverageResponse.CoverageTotal(columns.terms().get(i).rule.id, counts.getOrDefault(CoverageState.DONE, 0L),
                    counts.getOrDefault(CoverageState.DUE, 0L), counts.getOrDefault(CoverageState.OVERDUE, 0L), counts.getOrDefault(CoverageState.EXEMPT, 0L),
                    counts.getOrDefault(CoverageState.NOBODY, 0L), counts.getOrDefault(CoverageState.NOT_OWED, 0L)));
        }
        return totals;
    }
}
