package org.xiaolian.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class WorkTaskRepository implements PanacheRepositoryBase<WorkTask, UUID> {
    private static final String PROJECTION = "new org.xiaolian.plan.WorkTaskResponse(t.id, o.id, o.name, t.title, p.id, p.name,"
            + " t.dueOn, t.status, t.campaignId, c.name, t.resultNote, t.closedOn, t.version)";
    private static final String JOINS = "join Organization o on o.id = t.organizationId join Person p on p.id = t.ownerId"
            + " left join Campaign c on c.id = t.campaignId";

    private static final String OPEN = "t.status in (org.xiaolian.plan.TaskStatus.OPEN, org.xiaolian.plan.TaskStatus.IN_PROGRESS)";

    private final KeysetQuery lists;
    private final PlanAccess access;
    private final OfficeTime time;

    WorkTaskRepository(KeysetQuery lists, PlanAccess access, OfficeTime time) {
        this.lists = lists;
        this.access = access;
        this.time = time;
    }

    /** Soonest due first. */
    Page<WorkTaskResponse> list(WorkTaskFilter filter, PageRequest page) {
        Conditions conditions = access.tasks(new Conditions(), "t")
                .addIfPresent("t.organizationId = :organization", "organization", filter.organizationId)
                .addIfPresent("t.campaignId = :campaign", "campaign", filter.campaignId)
                .addIfPresent("t.ownerId = :owner", "owner", filter.ownerId)
                .addIfPresent("t.status = :status", "status", filter.status);
        if (filter.open != null) {
            conditions.add(filter.open ? OPEN : "not (" + OPEN + ")");
        }
        if (filter.overdue != null) {
            String late = OPEN + " and t.dueOn < :today";
            conditions.add(filter.overdue ? late : "not (" + late + ")", "today", time.today());
        }
        return lists.page("tasks", PROJECTION, "WorkTask t", JOINS, conditions,
                List.of(SortKey.ascending("t.dueOn", LocalDate.class), SortKey.ascending("t.id", UUID.class)), page);
    }

    /** What a person has not closed yet, soonest first. */
    List<DueTask> openOf(UUID ownerId, int most) {
        Conditions conditions = access.tasks(new Conditions(), "t").add("t.ownerId = :owner", "owner", ownerId).add(OPEN);
        var query = getEntityManager().createQuery("select new org.xiaolian.plan.DueTask(t.id, t.dueOn) from WorkTask t" + conditions.where() + " order by t.dueOn, t.id",
                DueTask.class).setMaxResults(most);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Null when unknown or not for the caller. */
    WorkTaskResponse response(UUID id) {
        Conditions conditions = access.tasks(new Conditions(), "t").add("t.id = :id", "id", id);
        var query = getEntityManager().createQuery("select " + PROJECTION + " from WorkTask t " + JOINS + conditions.where(),
                WorkTaskResponse.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst().orElse(null);
    }
}
