package org.xiaolian.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
    private final OrganizationScope offices;
    private final ChildScope children;
    private final CurrentCaller callers;
    private final KeysetQuery lists;

    ActivityRepository(OrganizationScope offices, ChildScope children, CurrentCaller callers, KeysetQuery lists) {
        this.offices = offices;
        this.children = children;
        this.callers = callers;
        this.lists = lists;
    }

    /** Latest first. */
    Page<Activity> list(ActivityFilter filter, PageRequest page) {
        Conditions conditions = visible().addIfPresent("a.startsOn >= :from", "from", filter.from).addIfPresent("a.startsOn <= :to", "to", filter.to)
                .addIfPresent("a.state = :state", "state", filter.state).addIfPresent("a.typeId = :typeId", "typeId", filter.typeId)
                .addIfPresent("a.organizationId = :organizationId", "organizationId", filter.organizationId).addIfPresent("a.campaignId = :campaignId", "campaignId", filter.campaignId);
        if (filter.childId != null) {
            Conditions shown = new Conditions().parameter("childId", filter.childId);
            children.limitChildren(shown, "fc");
            conditions.add("exists (select 1 from ActivityParticipant fp join Child fc on fc.id = fp.childId" + shown.where() + " and fp.activityId = a.id and fp.childId = :childId)");
            shown.parameters().forEach(conditions::parameter);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("locate(:q, a.title) > 0", "q", filter.q.strip());
        }
        return lists.page("activities", "a", "Activity a", "", conditions, List.of(SortKey.descending("a.startsOn", LocalDate.class), SortKey.descending("a.id", UUID.class)), page);
    }

    Optional<Activity> inScope(UUID id) {
        return query("select a from Activity a", visible().add("a.id = :id", "id", id), Activity.class).getResultList().stream().findFirst();
    }

    /** The row as it is now, held until the end of the transaction. */
    Activity lock(Activity activity) {
        getEntityManager().refresh(activity, LockModeType.PESSIMISTIC_WRITE);
        return activity;
    }

    /** Planned ones of the next days that this person runs or wrote down. */
    List<Activity> comingFor(UUID personId, LocalDate from, LocalDate to, int most) {
        return getEntityManager().createQuery("select a from Activity a where a.state = org.xiaolian.activity.ActivityState.PLANNED and a.startsOn between :from and :to"
                + " and (a.createdBy = :me or :me member of a.personIds) order by a.startsOn, a.id", Activity.class).setParameter("from", from).setParameter("to", to).setParameter("me", personId)
                .setMaxResults(most).getResultList();
    }

    boolean usesFestival(UUID festivalId) {
        return count("festivalId", festivalId) > 0;
    }

    /** Start, id, interests and state of those the caller may see that serve an interest, earliest first. */
    List<Object[]> serving(LocalDate from) {
        return query("select a.id, a.startsOn, a.interests, a.state from Activity a", visible().add("a.interests is not null and a.state <> org.xiaolian.activity.ActivityState.CANCELLED")
                .add("a.startsOn >= :from", "from", from), " order by a.startsOn, a.id", Object[].class).getResultList();
    }

    /** How many on each list are children and family, and how many of them came, were there or excused themselves: {@code [activity, family, attendance, rows]}. */
    List<Object[]> counts(Collection<UUID> mine, Collection<UUID> foreign) {
        Map<Boolean, Collection<UUID>> asked = new HashMap<>(Map.of(true, mine, false, foreign));
        asked.values().removeIf(Collection::isEmpty);
        return asked.entrySet().stream().flatMap(one -> {
            Conditions conditions = new Conditions().addIn("p.activityId", "ids", one.getValue());
            if (!one.getKey()) {
                children.limitChildren(conditions, "c");
            }
            return query("select p.activityId, case when p.guardianId is null then 0 else 1 end, p.attendance, count(*) from ActivityParticipant p"
                    + (one.getKey() ? "" : " join Child c on c.id = p.childId"), conditions, " group by p.activityId, case when p.guardianId is null then 0 else 1 end, p.attendance",
                    Object[].class).getResultList().stream();
        }).toList();
    }

    /** @param all whoever may write the activity sees the whole list, others those whose child they see */
    Page<ActivityParticipant> participants(UUID activityId, boolean all, PageRequest page) {
        Conditions conditions = new Conditions().add("p.activityId = :activityId", "activityId", activityId);
        if (!all) {
            children.limitChildren(conditions, "c");
        }
        return lists.page("activity-participants/" + all, "p", "ActivityParticipant p join Child c on c.id = p.childId", "", conditions,
                List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("p.id", UUID.class)), page);
    }

    List<ActivityParticipant> participants(UUID activityId) {
        return getEntityManager().createQuery("select p from ActivityParticipant p where p.activityId = :id", ActivityParticipant.class).setParameter("id", activityId).getResultList();
    }

    Optional<ActivityParticipant> participant(UUID activityId, UUID id) {
        return getEntityManager().createQuery("select p from ActivityParticipant p where p.activityId = :activityId and p.id = :id", ActivityParticipant.class)
                .setParameter("activityId", activityId).setParameter("id", id).getResultList().stream().findFirst();
    }

    /** Everything a child was asked to, with the activity: {@code [Activity, ActivityParticipant]}, earliest first. */
    List<Object[]> ofChild(UUID childId) {
        return getEntityManager().createQuery("select a, p from ActivityParticipant p join Activity a on a.id = p.activityId where p.childId = :child order by a.startsOn, a.id, p.id",
                Object[].class).setParameter("child", childId).getResultList();
    }

    void erase(UUID childId) {
        getEntityManager().createQuery("delete from ActivityParticipant p where p.childId = :child").setParameter("child", childId).executeUpdate();
    }

    void add(ActivityParticipant participant) {
        getEntityManager().persist(participant);
    }

    /** Writes what was changed, and moves the version: a list is part of its activity. */
    void touch(Activity activity) {
        getEntityManager().lock(activity, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    void remove(ActivityParticipant participant) {
        getEntityManager().remove(participant);
    }

    /** Who cares for each of the children on the day; children without a carer are absent. */
    Map<UUID, UUID> carersOn(Collection<UUID> childIds, LocalDate day) {
        Map<UUID, UUID> carers = new HashMap<>();
        if (!childIds.isEmpty()) {
            InList.query(getEntityManager(), "ids", childIds, "select k.childId, k.carerId from CareArrangement k where k.childId in :ids and k.carerId is not null"
                    + " and k.validFrom <= :day and (k.validTo is null or k.validTo >= :day) order by k.childId, k.validFrom, k.id", Object[].class).setParameter("day", day).getResultList()
                    .forEach(row -> carers.put((UUID) row[0], (UUID) row[1]));
        }
        return carers;
    }

    /** Hosted within her reach or by her office and those above it; or a child she sees is on the list. */
    private Conditions visible() {
        Caller caller = callers.get();
        Conditions hosted = new Conditions();
        hosted.add("a.organizationId = :mine or " + offices.reach(hosted, "a.organizationId", OrganizationScope.PAIRERS) + " or " + offices.above(hosted, "a.organizationId"))
                .parameter("mine", caller.organizationId());
        Conditions asked = new Conditions();
        Conditions shown = new Conditions();
        children.limitChildren(shown, "sc");
        asked.add("exists (select 1 from ActivityParticipant sp join Child sc on sc.id = sp.childId" + shown.where() + " and sp.activityId = a.id)");
        shown.parameters().forEach(asked::parameter);
        return new Conditions().either(hosted, asked);
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        return query(selectFrom, conditions, "", type);
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, String tail, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where() + tail, type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
