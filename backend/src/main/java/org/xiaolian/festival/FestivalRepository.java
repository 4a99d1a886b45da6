package org.xiaolian.festival;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class FestivalRepository implements PanacheRepositoryBase<Festival, UUID> {
    private final OrganizationScope scope;

    FestivalRepository(OrganizationScope scope) {
        this.scope = scope;
    }

    /** Those that came with the system, and those of the caller's reach and of the offices above her; through the year. */
    List<Festival> visible() {
        return query(published());
    }

    Optional<Festival> visible(UUID id) {
        return id == null ? Optional.empty() : query(published().add("f.id = :id", "id", id)).stream().findFirst();
    }

    List<FestivalRef> refs(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids,
                "select new org.xiaolian.festival.FestivalRef(f.id, f.nameZh, f.nameEn) from Festival f where f.id in :ids", FestivalRef.class).getResultList();
    }

    boolean taken(UUID organizationId, String name, UUID except) {
        return count("organizationId = ?1 and nameZh = ?2 and id <> ?3", organizationId, name, except) > 0;
    }

    private Conditions published() {
        Conditions conditions = new Conditions();
        return conditions.add("f.organizationId is null or " + scope.reach(conditions, "f.organizationId", OrganizationScope.PAIRERS) + " or " + scope.above(conditions, "f.organizationId"));
    }

    private List<Festival> query(Conditions conditions) {
        TypedQuery<Festival> query = getEntityManager().createQuery("select f from Festival f" + conditions.where() + " order by f.calendar desc, f.month, f.day, f.id", Festival.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
