package org.xiaolian.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.pairing.PairingRegister.KindTerms;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.text.PinyinKeys;

@ApplicationScoped
class MatchingRepository implements PanacheRepositoryBase<WaitingPairing, UUID> {
    private static final String FROM = "WaitingPairing w join Child c on c.id = w.childId";
    private static final String PLACE = "coalesce(hp.regionCode, o.regionCode)";
    private static final int TOWN_DIGITS = 9;
    private static final int COUNTY_DIGITS = 6;

    private final ChildScope scope;
    private final KeysetQuery lists;

    MatchingRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<WaitingPairing> waiting(UUID helperId, boolean settled, PageRequest page) {
        Conditions conditions = new Conditions().add(settled ? "w.outcome is not null" : "w.outcome is null").addIfPresent("w.helperId = :helperId", "helperId", helperId);
        scope.limitRecords(conditions, "%s", "c", "w.organizationId");
        return lists.page("waiting-pairings", "w", FROM, "", conditions, List.of(SortKey.descending("w.id", UUID.class)), page);
    }

    Optional<WaitingPairing> inScope(UUID id) {
        Conditions conditions = new Conditions().add("w.id = :id", "id", id);
        scope.limitRecords(conditions, "%s", "c", "w.organizationId");
        return query("select w from " + FROM, conditions, WaitingPairing.class).getResultList().stream().findFirst();
    }

    /** What waits for a person, or for the staff of an office and of those below it; oldest first. */
    List<WaitingPairing> waitingFor(UUID personId, UUID organizationId) {
        Conditions conditions = new Conditions().add("w.outcome is null").addIfPresent("w.helperId = :personId", "personId", personId);
        if (organizationId != null) {
            conditions.add("w.helperId in (select h.id from Person h join Organization o on o.id = h.organizationId, Organization a where a.id = :organizationId"
                    + " and o.path like concat(a.path, '%'))", "organizationId", organizationId);
        }
        TypedQuery<WaitingPairing> query = getEntityManager().createQuery("select w from WaitingPairing w" + conditions.where() + " order by w.id", WaitingPairing.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    boolean helperInScope(UUID helperId) {
        Conditions conditions = new Conditions().add("h.id = :id", "id", helperId);
        scope.limitOrganizations(conditions, "h.organizationId");
        return !query("select 1 from Person h", conditions, Integer.class).getResultList().isEmpty();
    }

    /** People at their post of offices in scope who may hold the kind, near first, then by name. */
    Page<FreeHelperLine> free(FreeHelperFilter filter, KindTerms terms, LocalDate today, PageRequest page) {
        Conditions conditions = new Conditions().add("h.status = org.xiaolian.account.PersonStatus.ACTIVE").parameter("kind", filter.kind).parameter("today", today)
                .parameter("capacity", terms.capacity());
        String held = "(select count(*) from Pairing x where x.helperId = h.id and x.kind = :kind and (x.endsOn is null or x.endsOn >= :today))";
        scope.limitOrganizations(conditions, "h.organizationId");
        if (!terms.holders().isEmpty()) {
            conditions.addIn("o.kind", "holders", terms.holders());
        }
        if (filter.organizationId != null) {
            conditions.add("o.path like (select concat(fo.path, '%') from Organization fo where fo.id = :organizationId)", "organizationId", filter.organizationId);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("h.nameSort >= :nameFrom and h.nameSort < :nameTo").parameter("nameFrom", PinyinKeys.prefixFrom(filter.q.strip()))
                    .parameter("nameTo", PinyinKeys.prefixTo(filter.q.strip()));
        }
        if (!filter.full) {
            conditions.add(held + " < coalesce(hp.capacity, :capacity)");
        }
        String near = filter.near == null ? "x" : filter.near;
        conditions.parameter("village", near).parameter("town", prefix(near, TOWN_DIGITS)).parameter("county", prefix(near, COUNTY_DIGITS));
        String distance = "(case when " + PLACE + " = :village then 0 when " + PLACE + " like :town then 1 when " + PLACE + " like :county then 2 else 3 end)";
        return lists.page("free-helpers/" + filter.kind + near, "new org.xiaolian.matching.FreeHelperLine(h.id, h.name, o.id, o.name, " + PLACE
                + ", coalesce(hp.capacity, :capacity), " + held + ", " + distance + ")", "Person h join Organization o on o.id = h.organizationId left join HelperProfile hp on hp.personId = h.id", "", conditions,
                List.of(SortKey.ascending(distance, Integer.class), SortKey.ascending("h.nameSort", byte[].class), SortKey.ascending("h.id", UUID.class)), page);
    }

    private static String prefix(String code, int digits) {
        return code.substring(0, Math.min(digits, code.length())) + "%";
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
