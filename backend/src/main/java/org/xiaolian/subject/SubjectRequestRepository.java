package org.xiaolian.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.text.UuidBytes;

/** Requests of the caller's places; they outlive the files they are about. */
@ApplicationScoped
class SubjectRequestRepository implements PanacheRepositoryBase<SubjectRequest, UUID> {
    private final KeysetQuery lists;
    private final ChildScope scope;

    SubjectRequestRepository(KeysetQuery lists, ChildScope scope) {
        this.lists = lists;
        this.scope = scope;
    }

    /** Those due first come first. */
    Page<SubjectRequest> list(SubjectRequestFilter filter, PageRequest page) {
        Conditions conditions = visible().addIfPresent("r.state = :state", "state", filter.state).addIfPresent("r.kind = :kind", "kind", filter.kind)
                .addIfPresent("r.childId = :child", "child", filter.childId);
        return lists.page("subject-requests", "r", "SubjectRequest r", "", conditions,
                List.of(SortKey.ascending("r.dueOn", LocalDate.class), SortKey.ascending("r.id", UUID.class)), page);
    }

    Optional<SubjectRequest> findVisible(UUID id) {
        Conditions conditions = visible().add("r.id = :id", "id", id);
        TypedQuery<SubjectRequest> query = getEntityManager().createQuery("select r from SubjectRequest r" + conditions.where(), SubjectRequest.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    SubjectRequest lock(SubjectRequest request) {
        getEntityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** Whether an erasure of the child's file is confirmed, as it is at this moment and stays until the transaction ends. */
    boolean erasing(UUID childId) {
        return !getEntityManager().createNativeQuery("SELECT id FROM subject_request WHERE child_id = ?1 AND state = 'ERASING' LOCK IN SHARE MODE")
                .setParameter(1, UuidBytes.of(childId)).getResultList().isEmpty();
    }

    List<SubjectRequest> ofChild(UUID childId) {
        return list("childId = ?1 order by id", childId);
    }

    /** Remembers that the file is gone; twice is once. */
    void keepTombstone(UUID childId, UUID requestId, Instant at) {
        if (getEntityManager().find(ErasedChild.class, childId) == null) {
            ErasedChild erased = new ErasedChild();
            erased.childId = childId;
            erased.requestId = requestId;
            erased.erasedAt = at;
            getEntityManager().persist(erased);
        }
    }

    /** The request that erased the file. */
    UUID erasedBy(UUID childId) {
        return getEntityManager().find(ErasedChild.class, childId).requestId;
    }

    /** Files that have a stone and are there all the same. */
    List<UUID> erasedButThere() {
        return getEntityManager().createQuery("select e.childId from ErasedChild e where exists (select 1 from Child c where c.id = e.childId) order by e.childId", UUID.class)
                .getResultList();
    }

    private Conditions visible() {
        Conditions conditions = new Conditions();
        scope.limitPlaces(conditions, "r.regionCode");
        return conditions;
    }
}
