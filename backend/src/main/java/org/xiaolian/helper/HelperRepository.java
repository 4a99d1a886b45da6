package org.xiaolian.helper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class HelperRepository implements PanacheRepositoryBase<HelperCheck, UUID> {
    private static final String OFFICE = "coalesce(h.organizationId, k.organizationId)";
    private static final String FROM = "HelperCheck k left join Person h on h.id = k.personId";

    private final ChildScope scope;
    private final KeysetQuery lists;

    HelperRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<HelperCheck> list(HelperCheckFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("k.personId = :personId", "personId", filter.personId)
                .addIfPresent("k.organizationId = :organizationId", "organizationId", filter.organizationId);
        scope.limitOrganizations(conditions, OFFICE);
        return lists.page("helper-checks", "k", FROM, "", conditions,
                List.of(SortKey.descending("k.checkedOn", LocalDate.class), SortKey.descending("k.id", UUID.class)), page);
    }

    Optional<HelperCheck> inScope(UUID id) {
        Conditions conditions = new Conditions().add("k.id = :id", "id", id);
        scope.limitOrganizations(conditions, OFFICE);
        return query("select k from " + FROM, conditions, HelperCheck.class).getResultList().stream().findFirst();
    }

    boolean personInScope(UUID personId) {
        Conditions conditions = new Conditions().add("h.id = :id", "id", personId);
        scope.limitOrganizations(conditions, "h.organizationId");
        return !query("select 1 from Person h", conditions, Integer.class).getResultList().isEmpty();
    }

    boolean organizationInScope(UUID organizationId) {
        Conditions conditions = new Conditions().add("o.id = :id", "id", organizationId);
        scope.limitOrganizations(conditions, "o.id");
        return !query("select 1 from Organization o", conditions, Integer.class).getResultList().isEmpty();
    }

    /** Each person with the checks of her own and of the staff of her office or one above it; latest last. */
    List<Object[]> checksOf(Collection<UUID> personIds) {
        return InList.query(getEntityManager(), "ids", personIds, "select h.id, k from Person h join Organization o on o.id = h.organizationId, HelperCheck k"
                + " where h.id in :ids and (k.personId = h.id or k.organizationId in (select a.id from Organization a where o.path like concat(a.path, '%')))"
                + " order by k.checkedOn, k.createdAt, k.id", Object[].class).getResultList();
    }

    Optional<HelperProfile> profile(UUID personId) {
        return Optional.ofNullable(getEntityManager().find(HelperProfile.class, personId));
    }

    List<HelperProfile> profiles(Collection<UUID> personIds) {
        return InList.query(getEntityManager(), "ids", personIds, "select p from HelperProfile p where p.personId in :ids", HelperProfile.class).getResultList();
    }

    void save(HelperProfile profile) {
        getEntityManager().persist(profile);
        flush();
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
