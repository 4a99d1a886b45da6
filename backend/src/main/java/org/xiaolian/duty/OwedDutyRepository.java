package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.schooling.SchoolCalendar;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

/**
 * What pairings of today still owe by the rules of today: a row for each helper, child and rule, as in the helper's own
 * worklist. The list and its counts share their conditions.
 */
@ApplicationScoped
class OwedDutyRepository {
    private static final String HELPERS = "Pairing p join Child c on c.id = p.childId join Person h on h.id = p.helperId"
            + " join Organization po on po.id = p.organizationId join DutyRule r on r.pairingKind = p.kind join Organization ro on ro.id = r.organizationId";
    private static final String OTHERS = "Child c join DutyRule r on r.actor = :actor join Organization ro on ro.id = r.organizationId";
    private static final String LINES = " left join DutyRuleLine l on l.ruleId = r.id and %1$s and not exists (select 1 from DutyRuleLine b where b.ruleId = l.ruleId and b.lineOrder < l.lineOrder and %2$s)";
    private static final List<SortKey> ORDER = List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class),
            SortKey.ascending("p.id", UUID.class), SortKey.ascending("r.id", UUID.class));
    private static final List<SortKey> ORDER_OF_OTHERS = List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class),
            SortKey.ascending("r.id", UUID.class));

    private final EntityManager entities;
    private final ChildScope scope;
    private final KeysetQuery lists;

    OwedDutyRepository(EntityManager entities, ChildScope scope, KeysetQuery lists) {
        this.entities = entities;
        this.scope = scope;
        this.lists = lists;
    }

    /** The shapes of all rules that hold on a day and of their lines. */
    List<OwedShape> shapes(DutyActor actor, LocalDate today) {
        String valid = " where r.actor = :actor and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)";
        List<Object[]> ofLines = shapes("select distinct r.duty, r.ways, r.persons, l.period, l.intervalDays, l.timesPerPeriod from DutyRule r join DutyRuleLine l on l.ruleId = r.id" + valid, actor,
                today);
        return Stream.concat(shapes("select distinct r.duty, r.ways, r.persons, r.period, r.intervalDays, r.timesPerPeriod from DutyRule r" + valid + " and r.period is not null", actor, today).stream(),
                ofLines.stream()).map(row -> new OwedShape(actor, (Duty) row[0], (String) row[1], (String) row[2], (DutyPeriod) row[3], (Integer) row[4], (Integer) row[5] == 1, !ofLines.isEmpty()))
                .distinct().sorted(Comparator.comparing(OwedShape::toString)).toList();
    }

    private List<Object[]> shapes(String hql, DutyActor actor, LocalDate today) {
        return entities.createQuery(hql, Object[].class).setParameter("today", today).setParameter("actor", actor).getResultList();
    }

    Page<OwedDutyLine> list(OwedDutyFilter filter, OwedToday now, PageRequest page) {
        boolean helpers = filter.owedBy == DutyActor.HELPER;
        String child = "new org.xiaolian.duty.OwedDutyLine(c.id, c.name, c.regionCode, c.riskLevel, c.enteredOn, c.schoolId, coalesce(c.classKey, c.className), ";
        return lists.page("owed-duties/" + filter.owedBy + now.today(), child + (helpers ? "h.id, h.name, po.name, p.startsOn, r.id)" : "ro.name, c.enteredOn, r.id)"),
                from(filter, now), "", conditions(filter, filter.status, now), order(filter), page);
    }

    long count(OwedDutyFilter filter, OwedStatus status, OwedToday now) {
        boolean possible = now.shapes().stream().anyMatch(shape -> !alternatives(new Conditions(), shape, status, "s", now).isEmpty());
        return possible ? lists.count(from(filter, now), conditions(filter, status, now), order(filter)) : 0;
    }

    private static List<SortKey> order(OwedDutyFilter filter) {
        return filter.owedBy == DutyActor.HELPER ? ORDER : ORDER_OF_OTHERS;
    }

    private static String from(OwedDutyFilter filter, OwedToday now) {
        String from = filter.owedBy == DutyActor.HELPER ? HELPERS : OTHERS;
        return now.shapes().stream().anyMatch(OwedShape::lines) ? from + String.format(LINES, holds("l", now), holds("b", now)) : from;
    }

    /** The line fits the child and the season of its office's county. */
    private static String holds(String line, OwedToday now) {
        StringBuilder season = new StringBuilder();
        now.school().own().forEach((county, calendar) -> {
            if (calendar.season(now.today()) != now.season()) {
                season.append(" when substring(ro.regionCode, 1, 6) = '").append(county).append("' then '").append(calendar.season(now.today())).append('\'');
            }
        });
        String current = season.isEmpty() ? "'" + now.season() + "'" : "case" + season + " else '" + now.season() + "' end";
        return String.format("(%1$s.riskLevel is null or %1$s.riskLevel = c.riskLevel) and (%1$s.regionPrefix is null or c.regionCode like concat(%1$s.regionPrefix, '%%'))"
                + " and (%1$s.season is null or cast(%1$s.season as string) = %2$s)", line, current);
    }

    private Conditions conditions(OwedDutyFilter filter, OwedStatus status, OwedToday now) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE")
                .add("r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)", "today", now.today());
        boolean helpers = filter.owedBy == DutyActor.HELPER;
        if (helpers) {
            conditions.add("p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)").add("po.path like concat(ro.path, '%')")
                    .addIfPresent("p.helperId = :helperId", "helperId", filter.helperId).addIfPresent("r.id = :ruleId", "ruleId", filter.ruleId)
                    .addIfPresent("r.duty = :duty", "duty", filter.duty);
        } else {
            conditions.parameter("actor", filter.owedBy).add(reach(conditions, filter, now));
        }
        if (filter.organizationId != null) {
            conditions.add(String.format(DutyRepository.SUBTREE, helpers ? "p.organizationId" : "r.organizationId"), "organizationId", filter.organizationId);
        }
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "filterRegion"));
        }
        if (helpers) {
            scope.limitAnsweredFor(conditions, "c", "p.organizationId");
        } else {
            scope.limitAnsweredChildren(conditions, "c");
        }
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < now.shapes().size(); i++) {
            OwedShape shape = now.shapes().get(i);
            alternatives(conditions, shape, status, "s" + i, now).forEach(alternatives::add);
        }
        return conditions.add(alternatives.isEmpty() ? "1 = 0" : String.join(" or ", alternatives));
    }

    /** The children of each rule's place, or of its school; of one person's, when the filter names her. */
    private static String reach(Conditions conditions, OwedDutyFilter filter, OwedToday now) {
        List<String> rules = new ArrayList<>();
        for (DutyTerms terms : now.ofPlaces()) {
            String n = "reach" + rules.size();
            List<String> all = new ArrayList<>(List.of("r.id = :" + n));
            conditions.parameter(n, terms.rule.id);
            if (terms.schools == null) {
                all.add(ChildScope.place(conditions, "c", terms.place, n + "Place"));
            } else {
                all.add("c.schoolId in " + InList.text(n + "School", terms.schools));
                InList.parameters(n + "School", terms.schools).forEach(conditions::parameter);
            }
            if (terms.rule.actor == DutyActor.CLASS_TEACHER) {
                all.add("c.schoolId is not null");
            }
            if (filter.helperId != null) {
                all.add(PostHolder.answersFor(conditions, "c", terms.holders.stream().filter(h -> h.person().id().equals(filter.helperId) && h.span().has(now.today())).toList(), n + "Mine"));
            }
            rules.add("(" + String.join(" and ", all) + ")");
        }
        return rules.isEmpty() ? "1 = 0" : String.join(" or ", rules);
    }

    /** One for all counties; where terms matter, one more for each county that has dates of its own. */
    private static List<String> alternatives(Conditions conditions, OwedShape shape, OwedStatus status, String n, OwedToday now) {
        List<String> texts = new ArrayList<>();
        Map<String, SchoolCalendar> own = now.school().own();
        String usual = shape.owes(conditions, status, n, now.today(), now.school().usual());
        if (!shape.byTerms() || own.isEmpty()) {
            return usual == null ? List.of() : List.of(usual);
        }
        if (usual != null) {
            texts.add("(substring(ro.regionCode, 1, 6) not in ('" + String.join("', '", own.keySet()) + "') and " + usual + ")");
        }
        own.forEach((county, calendar) -> {
            String text = shape.owes(conditions, status, n + "c" + county, now.today(), calendar);
            if (text != null) {
                texts.add("(substring(ro.regionCode, 1, 6) = '" + county + "' and " + text + ")");
            }
        });
        return texts;
    }
}
