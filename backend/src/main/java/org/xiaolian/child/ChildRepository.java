package org.xiaolian.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;

@ApplicationScoped
class ChildRepository implements PanacheRepositoryBase<Child, UUID> {
    private final ChildScope scope;
    private final CurrentCaller callers;
    private final KeysetQuery lists;

    ChildRepository(ChildScope scope, CurrentCaller callers, KeysetQuery lists) {
        this.scope = scope;
        this.callers = callers;
        this.lists = lists;
    }

    List<ChildRef> refs(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions().add("c.id in :ids", "ids", ids);
        scope.limitChildren(conditions, "c");
        return query("select new org.xiaolian.child.ChildRef(c.id, c.archiveNumber, c.name, c.regionCode, c.status, c.complete,"
                + " c.enteredOn, c.closedOn) from Child c", conditions, ChildRef.class).getResultList();
    }

    Map<UUID, VisibleFields> visibleFields(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Conditions conditions = new Conditions().add("c.id in :ids", "ids", ids);
        scope.limitChildren(conditions, "c");
        return query("select c.id, " + scope.showingGrants(conditions, "c") + " from Child c", conditions, Object[].class)
                .getResultStream().collect(Collectors.toMap(r -> (UUID) r[0], r -> fields((String) r[1])));
    }

    /** 404 when the caller may not see the child, 403 when she sees it only by a role that may not write files. */
    void writable(UUID id) {
        if (!visible(id, ChildScope.Roles.WRITERS::contains)) {
            throw new Problem(visible(id, role -> true) ? CommonProblem.FORBIDDEN : CommonProblem.NOT_FOUND);
        }
    }

    boolean visible(UUID id, Predicate<String> roles) {
        Conditions conditions = new Conditions().add("c.id = :id", "id", id);
        scope.limitChildren(conditions, "c", roles);
        return !query("select 1 from Child c", conditions, Integer.class).getResultList().isEmpty();
    }

    /** The child with its row locked. */
    Child lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    VisibleFields fields(String showingGrants) {
        return FieldAccess.of(callers.get().grants(), showingGrants);
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
