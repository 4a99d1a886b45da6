package org.xiaolian.census;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

/** Frozen rounds and what lies between two of them. */
@ApplicationScoped
class CensusSnapshotRepository implements PanacheRepositoryBase<CensusSnapshot, CensusSnapshot.Key> {
    private static final String FROM = "CensusSnapshot n join Child c on c.id = n.childId";
    private static final String NOT_IN_OTHER = "not exists (select 1 from CensusSnapshot b where b.roundId = :other and b.childId = n.childId)";
    private static final String IN_BOTH = FROM + " join CensusSnapshot b on b.roundId = :other and b.childId = n.childId";
    private static final String DIFFERS = "coalesce(cast(n.careType as String), '') <> coalesce(cast(b.careType as String), '')"
            + " or coalesce(cast(n.father as String), '') <> coalesce(cast(b.father as String), '')"
            + " or coalesce(cast(n.mother as String), '') <> coalesce(cast(b.mother as String), '') or n.regionCode <> b.regionCode"
            + " or coalesce(cast(n.schoolId as String), '') <> coalesce(cast(b.schoolId as String), '')"
            + " or n.schoolId is null and b.schoolId is null and n.schoolName <> b.schoolName"
            // Up a year with her class, she is still in it; by their names only classes are told apart whose grade nobody knows.
            + " or n.classKey <> b.classKey or (n.classKey is null or b.classKey is null) and coalesce(n.className, '') <> coalesce(b.className, '')";
    /** Of a child who was not counted before: a new file, one who came back, or one who was elsewhere. */
    private static final String ENTERED_BY = "case when c.enteredOn > :beforeDay then 'NEW_FILE' when exists (select 1 from ChildStatusPeriod p"
            + " where p.childId = c.id and p.startsOn > :beforeDay) then 'RETURNED' else 'MOVED_IN' end";
    private static final String LEFT_BY = "case when c.closeReason is not null then cast(c.closeReason as String) else 'MOVED_OUT' end";

    private final ChildScope scope;
    private final KeysetQuery lists;

    CensusSnapshotRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<CensusSnapshot> list(UUID roundId, PageRequest page) {
        return lists.page("census-snapshot", "n", FROM, "", of(roundId), order(), page);
    }

    long count(UUID roundId) {
        return query("select count(n.childId) from " + FROM, of(roundId), "", Long.class).getSingleResult();
    }

    /** Reason and number, of children in {@code round} and not in {@code other}. */
    List<Object[]> reasons(CensusRound round, CensusRound other, CensusDifference difference) {
        Conditions conditions = of(round.id).add(NOT_IN_OTHER, "other", other.id);
        if (difference == CensusDifference.LEFT) {
            return query("select c.closeReason, count(c.id) from " + FROM, conditions, " group by c.closeReason order by c.closeReason", Object[].class)
                    .getResultList().stream().map(r -> new Object[] {r[0] == null ? "MOVED_OUT" : r[0].toString(), r[1]}).toList();
        }
        List<Object[]> counts = new ArrayList<>();
        conditions.add(ENTERED_BY + " = :reason", "beforeDay", other.asOf);
        for (String reason : List.of("NEW_FILE", "RETURNED", "MOVED_IN")) {
            Long count = query("select count(c.id) from " + FROM, conditions.parameter("reason", reason), "", Long.class).getSingleResult();
            if (count > 0) {
                counts.add(new Object[] {reason, count});
            }
        }
        return counts;
    }

    /** Child and reason. */
    Page<CensusReasonLine> difference(CensusRound round, CensusRound other, CensusDifference difference, PageRequest page) {
        Conditions conditions = of(round.id).add(NOT_IN_OTHER, "other", other.id);
        return lists.page("census-difference/" + difference, "new org.xiaolian.census.CensusReasonLine(c.id, c.name, " + reason(conditions, other, difference)
                + ")", FROM, "", conditions, order(), page);
    }

    long countChanged(CensusRound now, CensusRound before) {
        return query("select count(n.childId) from " + IN_BOTH, of(now.id).add(DIFFERS).parameter("other", before.id), "", Long.class).getSingleResult();
    }

    /** Children of both rounds of whom something is different, as they were in the later. */
    Page<CensusSnapshot> changed(CensusRound now, CensusRound before, PageRequest page) {
        return lists.page("census-changed", "n", IN_BOTH, "", of(now.id).add(DIFFERS).parameter("other", before.id), order(), page);
    }

    Map<UUID, CensusSnapshot> of(UUID roundId, Collection<UUID> childIds) {
        return childIds.isEmpty() ? Map.of() : list("roundId = ?1 and childId in ?2", roundId, childIds).stream().collect(Collectors.toMap(n -> n.childId, n -> n));
    }

    private static String reason(Conditions conditions, CensusRound other, CensusDifference difference) {
        if (difference == CensusDifference.LEFT) {
            return LEFT_BY;
        }
        conditions.parameter("beforeDay", other.asOf);
        return ENTERED_BY;
    }

    private Conditions of(UUID roundId) {
        Conditions conditions = new Conditions().add("n.roundId = :round", "round", roundId);
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        return conditions;
    }

    private static List<SortKey> order() {
        return List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class));
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, String rest, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where() + rest, type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
