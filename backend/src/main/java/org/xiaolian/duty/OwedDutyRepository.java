package org.xiaolian.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
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
            + " join Organization po on po.id = p.organizationId join DutyRule r on r.pairingKind = p.kind join Organization ro on ro.id = r.organizationId";
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

    /** The shapes of all rules that hold on a day. */
    List<RuleShape> shapes(LocalDate today) {
        return entities.createQuery("select distinct r.duty, r.period, r.timesPerPeriod from DutyRule r where r.validFrom <= :today"
                + " and (r.validTo is null or r.validTo >= :today)", Object[].class).setParameter("today", today).getResultList().stream()
                .map(row -> new RuleShape((Duty) row[0], (DutyPeriod) row[1], (Integer) row[2] == 1)).distinct()
                .sorted(java.util.Comparator.comparing(RuleShape::toString)).toList();
    }

    Page<OwedDutyLine> list(OwedDutyFilter filter, List<RuleShape> shapes, LocalDate today, PageRequest page) {
        return lists.page("owed-duties/" + today, "new org.xiaolian.duty.OwedDutyLine(c.id, c.name, c.regionCode, h.id, h.name, po.name, p.startsOn, r.id)",
                FROM, "", conditions(filter, filter.status, shapes, today), ORDER, page);
    }

    long count(OwedDutyFilter filter, OwedStatus status, List<RuleShape> shapes, LocalDate today) {
        return shapes.stream().noneMatch(shape -> possible(shape, status, today)) ? 0 : lists.count(FROM, conditions(filter, status, shapes, today), ORDER);
    }

    private Conditions conditions(OwedDutyFilter filter, OwedStatus status, List<RuleShape> shapes, LocalDate today) {
        Conditions conditions = new Conditions().add("p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)", "today", today)
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
        for (int i = 0; i < shapes.size(); i++) {
            String state = state(conditions, status, shapes.get(i), i, today);
            if (state != null) {
                alternatives.add("(r.duty = :duty" + i + " and r.period = :period" + i + " and r.timesPerPeriod " + (shapes.get(i).once() ? "=" : ">")
                        + " 1 and " + state + ")");
                conditions.parameter("duty" + i, shapes.get(i).duty()).parameter("period" + i, shapes.get(i).period());
            }
        }
        return conditions.add(alternatives.isEmpty() ? "1 = 0" : String.join(" or ", alternatives));
    }

    /** Null when no rule of the shape can have that status today. */
    private static String state(Conditions conditions, OwedStatus status, RuleShape shape, int index, LocalDate today) {
        if (!possible(shape, status, today)) {
            return null;
        }
        String open = RuleCells.open(conditions, shape, index, today);
        if (status == null) {
            return open;
        }
        String missed = "(" + RuleCells.missed(conditions, shape, index, today) + ")";
        return open + " and " + (status == OwedStatus.OVERDUE ? missed : "not " + missed);
    }

    /** What is not done may be overdue in any period; either all the rest of a shape is due soon today, or none of it. */
    private static boolean possible(RuleShape shape, OwedStatus status, LocalDate today) {
        return status == null || status == OwedStatus.OVERDUE || (status == OwedStatus.DUE_SOON) == shape.isSoon(today);
    }
}
