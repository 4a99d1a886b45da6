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

/**
 * What pairings of today still owe by the rules of today: a row for each helper, child and rule, as in the helper's own
 * worklist. The list and its counts share their conditions.
 */
@ApplicationScoped
class OwedDutyRepository {
    private static final String FROM = "Pairing p join Child c on c.id = p.childId join Person h on h.id = p.helperId"
            + " join Organization po on po.id = p.organizationId join DutyRule r on r.pairingKind = p.kind join Organization ro on ro.id = r.organizationId"
            + " left join DutyRuleLine l on l.ruleId = r.id and %1$s and not exists (select 1 from DutyRuleLine b where b.ruleId = l.ruleId and b.lineOrder < l.lineOrder and %2$s)";
    private static final List<SortKey> ORDER = List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class),
            SortKey.ascending("p.id", UUID.class), SortKey.ascending("r.id", UUID.class));

    private final EntityManager entities;
    private final ChildScope scope;
    private final KeysetQuery lists;

    OwedDutyRepository(EntityManager entities, ChildScope scope, KeysetQuery lists) {
        this.entities = entities;
        this.scope = scope;
        this.lists = lists;
    }

    /** The shapes of all rules that hold on a day and of their lines. */
    List<OwedShape> shapes(LocalDate today) {
        String valid = " where r.pairingKind is not null and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)";
        return Stream.of("select distinct r.duty, r.ways, r.persons, r.period, r.intervalDays, r.timesPerPeriod from DutyRule r" + valid + " and r.period is not null",
                "select distinct r.duty, r.ways, r.persons, l.period, l.intervalDays, l.timesPerPeriod from DutyRule r join DutyRuleLine l on l.ruleId = r.id" + valid)
                .flatMap(hql -> entities.createQuery(hql, Object[].class).setParameter("today", today).getResultList().stream())
                .map(row -> new OwedShape((Duty) row[0], (String) row[1], (String) row[2], (DutyPeriod) row[3], (Integer) row[4], (Integer) row[5] == 1)).distinct()
                .sorted(Comparator.comparing(OwedShape::toString)).toList();
    }

    Page<OwedDutyLine> list(OwedDutyFilter filter, OwedToday now, PageRequest page) {
        return lists.page("owed-duties/" + now.today(), "new org.xiaolian.duty.OwedDutyLine(c.id, c.name, c.regionCode, c.riskLevel, c.enteredOn, h.id, h.name, po.name, p.startsOn, r.id)",
                from(now), "", conditions(filter, filter.status, now), ORDER, page);
    }

    long count(OwedDutyFilter filter, OwedStatus status, OwedToday now) {
        boolean possible = now.shapes().stream().anyMatch(shape -> !alternatives(new Conditions(), shape, status, "s", now).isEmpty());
        return possible ? lists.count(from(now), conditions(filter, status, now), ORDER) : 0;
    }

    private static String from(OwedToday now) {
        return String.format(FROM, holds("l", now), holds("b", now));
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
        Conditions conditions = new Conditions().add("p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)", "today", now.today())
                .add("c.status = org.xiaolian.child.ChildStatus.ACTIVE").add("r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)")
                .add("po.path like concat(ro.path, '%')").addIfPresent("p.helperId = :helperId", "helperId", filter.helperId)
                .addIfPresent("r.id = :ruleId", "ruleId", filter.ruleId);
        if (filter.organizationId != null) {
            conditions.add(String.format(DutyRepository.SUBTREE, "p.organizationId"), "organizationId", filter.organizationId);
        }
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "filterRegion"));
        }
        scope.limitAnsweredFor(conditions, "c", "p.organizationId");
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < now.shapes().size(); i++) {
            OwedShape shape = now.shapes().get(i);
            alternatives(conditions, shape, status, "s" + i, now).forEach(alternatives::add);
        }
        return conditions.add(alternatives.isEmpty() ? "1 = 0" : String.join(" or ", alternatives));
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
