package org.xiaolian.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

@ApplicationScoped
class WorkGroupRepository implements PanacheRepositoryBase<WorkGroup, UUID> {
    private static final String GROUP = "new org.xiaolian.organization.WorkGroupResponse(g.id, o.id, o.name, g.name,"
            + " g.foundingDocument, g.establishedOn, g.endedOn, g.version)";
    private static final String JOINS = "join Organization o on o.id = g.organizationId";

    private final KeysetQuery lists;

    WorkGroupRepository(KeysetQuery lists) {
        this.lists = lists;
    }

    /** Newest first. */
    Page<WorkGroupResponse> list(WorkGroupFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("g.organizationId = :organization", "organization", filter.organizationId);
        Page<WorkGroupResponse> found = lists.page("work-groups", GROUP, "WorkGroup g", JOINS, conditions,
                List.of(SortKey.descending("g.establishedOn", LocalDate.class), SortKey.descending("g.id", UUID.class)), page);
        Map<UUID, List<WorkGroupMember>> members = members(found.items().stream().map(WorkGroupResponse::id).toList());
        return new Page<>(found.items().stream().map(g -> g.with(members.getOrDefault(g.id(), List.of()))).toList(),
                found.nextCursor(), found.total(), found.totalIsLowerBound());
    }

    WorkGroupResponse response(UUID id) {
        return getEntityManager().createQuery("select " + GROUP + " from WorkGroup g " + JOINS + " where g.id = :id",
                WorkGroupResponse.class).setParameter("id", id).getResultList().stream().findFirst()
                .map(g -> g.with(members(List.of(id)).getOrDefault(id, List.of()))).orElse(null);
    }

    /** Counts a change of the members as a change of the group. */
    void touch(WorkGroup group) {
        getEntityManager().lock(group, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void replaceMembers(UUID groupId, List<WorkGroupMember> members) {
        getEntityManager().createQuery("delete from WorkGroupMember m where m.workGroupId = :group").setParameter("group", groupId)
                .executeUpdate();
        members.forEach(getEntityManager()::persist);
    }

    /** How many of these people exist. */
    long people(Collection<UUID> ids) {
        return ids.isEmpty() ? 0 : getEntityManager().createQuery("select count(*) from Person p where p.id in :ids", Long.class)
                .setParameter("ids", ids).getSingleResult();
    }

    private Map<UUID, List<WorkGroupMember>> members(Collection<UUID> groups) {
        return groups.isEmpty() ? Map.of() : InList.query(getEntityManager(), "groups", groups, 
                "select m from WorkGroupMember m where m.workGroupId in :groups order by m.workGroupId, m.memberOrder",
                WorkGroupMember.class).getResultList().stream()
                .collect(Collectors.groupingBy(m -> m.workGroupId));
    }
}
