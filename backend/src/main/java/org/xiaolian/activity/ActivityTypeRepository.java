package org.xiaolian.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class ActivityTypeRepository implements PanacheRepositoryBase<ActivityType, UUID> {
    private final OrganizationScope scope;

    ActivityTypeRepository(OrganizationScope scope) {
        this.scope = scope;
    }

    /** Those that came with the system first, then those of the caller's reach and of the offices above her. */
    List<ActivityType> visible() {
        return query(published());
    }

    Optional<ActivityType> visible(UUID id) {
        return query(published().add("t.id = :id", "id", id)).stream().findFirst();
    }

    Map<UUID, ActivityType> find(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : InList.query(getEntityManager(), "ids", ids, "select t from ActivityType t where t.id in :ids", ActivityType.class).getResultList().stream()
                .collect(Collectors.toMap(t -> t.id, Function.identity()));
    }

    boolean taken(UUID organizationId, String name, UUID except) {
        return count("organizationId = ?1 and nameZh = ?2 and id <> ?3", organizationId, name, except) > 0;
    }

    private Conditions published() {
        Conditions conditions = new Conditions();
        return conditions.add("t.organizationId is null or " + scope.reach(conditions, "t.organizationId", OrganizationScope.PAIRERS) + " or " + scope.above(conditions, "t.organizationId"));
    }

    private List<ActivityType> query(Conditions conditions) {
        TypedQuery<ActivityType> query = getEntityManager().createQuery("select t from ActivityType t" + conditions.where() + " order by t.position, t.id", ActivityType.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
