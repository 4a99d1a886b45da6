package org.xiaolian.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.CountRule;
import org.xiaolian.child.CountRules;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.standing.StandingResponse.CountOverrideItem;

@ApplicationScoped
class StandingRepository {
    private static final String OPEN_BEFORE = "sp.startsOn < :fromDay and (sp.endsOn is null or sp.endsOn >= :fromDay)";
    private static final String ENTERED = "sp.startsOn >= :fromDay and sp.startsOn <= :toDay";
    private static final String LEFT = "sp.endsOn >= :fromDay and sp.endsOn <= :toDay";

    private final EntityManager entities;
    private final ChildScope scope;

    StandingRepository(EntityManager entities, ChildScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** Open, the three computed counts, both parents away long: one row of flags. */
    Object[] standing(UUID childId, LocalDate on) {
        Conditions conditions = new Conditions().add("c.id = :id", "id", childId);
        List<String> flags = new ArrayList<>(List.of(CountRules.openOn(conditions, "c", on)));
        for (CountRule rule : CountRule.values()) {
            flags.add(CountRules.computed(conditions, "c", rule, on));
        }
        flags.add(CountRules.bothAwayLong(conditions, "c", on));
        flags.add("exists (select 1 from ParentFact f where f.childId = c.id and f.parent = FATHER and f.validFrom <= :countOn and (f.validTo is null or f.validTo >= :countOn))");
        flags.add("exists (select 1 from ParentFact f where f.childId = c.id and f.parent = MOTHER and f.validFrom <= :countOn and (f.validTo is null or f.validTo >= :countOn))");
        flags.add("exists (select 1 from ParentFact f where f.childId = c.id and f.presence in (AWAY_WORKING, ABROAD) and f.awaySince is null and f.validFrom <= :countOn"
                + " and (f.validTo is null or f.validTo >= :countOn))");
        flags.add("c.householdType is null");
        flags.add("c.schoolingStage is null");
        return query(flags.stream().map(f -> "case when " + f + " then true else false end").collect(Collectors.joining(", ", "select ", "")) + " from Child c",
                conditions, Object[].class).getSingleResult();
    }

    List<CountOverride> overrides(UUID childId) {
        return entities.createQuery("select o from CountOverride o where o.childId = :id order by o.validFrom desc, o.countRule", CountOverride.class)
                .setParameter("id", childId).getResultList();
    }

    List<CountOverrideItem> overrideItems(UUID childId) {
        return entities.createQuery("select new org.xiaolian.standing.StandingResponse$CountOverrideItem(o.id, o.countRule, o.counts, o.validFrom, o.validTo, o.reason,"
                + " p.name, o.createdAt, o.version) from CountOverride o left join Person p on p.id = o.authorId where o.childId = :id order by o.validFrom desc, o.countRule",
                CountOverrideItem.class).setParameter("id", childId).getResultList();
    }

    void add(CountOverride override) {
        entities.persist(override);
    }

    void flush() {
        entities.flush();
    }

    /** By sex: name of the sex, all, and how many are as young as each of these first birthdays out of their band. */
    List<Object[]> totals(CountRule rule, LocalDate on, String regionCode, List<Integer> bands) {
        Conditions conditions = new Conditions();
        scope.limitChildren(conditions, "c");
        place(conditions, regionCode);
        conditions.add(CountRules.counts(conditions, "c", rule, on));
        StringBuilder columns = new StringBuilder("select c.gender, count(*)");
        for (int i = 0; i < bands.size(); i++) {
            columns.append(", sum(case when c.birthDate > :band").append(i).append(" then 1 else 0 end)");
            conditions.parameter("band" + i, on.minusYears(bands.get(i)));
        }
        return query(columns + " from Child c", conditions, " group by c.gender", Object[].class).getResultList();
    }

    /** Files open before, entered, entered again, open after. */
    long[] movement(LocalDate from, LocalDate to, String regionCode) {
        String again = ENTERED + " and exists (select 1 from ChildStatusPeriod earlier where earlier.childId = sp.childId and earlier.startsOn < sp.startsOn)";
        return Arrays.stream(new String[] {OPEN_BEFORE, ENTERED, again, "sp.startsOn <= :toDay and (sp.endsOn is null or sp.endsOn > :toDay)"})
                .mapToLong(which -> query("select count(*) from ChildStatusPeriod sp join Child c on c.id = sp.childId", periods(which, from, to, regionCode), Long.class)
                        .getSingleResult()).toArray();
    }

    List<MovementResponse.MovementReason> left(LocalDate from, LocalDate to, String regionCode) {
        return query("select new org.xiaolian.standing.MovementResponse$MovementReason(sp.closeReason, count(*)) from ChildStatusPeriod sp join Child c on c.id = sp.childId",
                periods(LEFT, from, to, regionCode), " group by sp.closeReason order by count(*) desc, sp.closeReason", MovementResponse.MovementReason.class).getResultList();
    }

    private Conditions periods(String which, LocalDate from, LocalDate to, String regionCode) {
        Conditions conditions = new Conditions();
        scope.limitChildren(conditions, "c");
        place(conditions, regionCode);
        conditions.add(which);
        if (which.contains(":fromDay")) {
            conditions.parameter("fromDay", from);
        }
        if (which.contains(":toDay")) {
            conditions.parameter("toDay", to);
        }
        return conditions;
    }

    private static void place(Conditions conditions, String regionCode) {
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", regionCode, "place"));
        }
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        return query(selectFrom, conditions, "", type);
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, String rest, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(selectFrom + conditions.where() + rest, type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
