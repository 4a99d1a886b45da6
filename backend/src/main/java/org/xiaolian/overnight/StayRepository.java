package org.xiaolian.overnight;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
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

@ApplicationScoped
class StayRepository implements PanacheRepositoryBase<OvernightStay, UUID> {
    private static final String FROM = "OvernightStay s join Child c on c.id = s.childId";
    /** Still waits for somebody. */
    private static final String OPEN = "s.state in (org.xiaolian.overnight.StayState.REQUESTED, org.xiaolian.overnight.StayState.APPROVED)";

    private final ChildScope scope;
    private final KeysetQuery lists;

    StayRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<OvernightStay> list(StayFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("s.childId = :childId", "childId", filter.childId).addIfPresent("s.state = :state", "state", filter.state);
        if (filter.open != null) {
            conditions.add(filter.open ? OPEN : "not " + OPEN);
        }
        scope.limitRecords(conditions, "%s", "c", "s.organizationId");
        return lists.page("overnight-stays", "s", FROM, "", conditions, List.of(SortKey.descending("s.startsOn", LocalDate.class), SortKey.descending("s.id", UUID.class)), page);
    }

    Optional<OvernightStay> inScope(UUID id) {
        Conditions conditions = new Conditions().add("s.id = :id", "id", id);
        scope.limitRecords(conditions, "%s", "c", "s.organizationId");
        TypedQuery<OvernightStay> query = getEntityManager().createQuery("select s from " + FROM + conditions.where(), OvernightStay.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    /** The row as it is now, held until the end of the transaction. */
    OvernightStay lock(OvernightStay stay) {
        getEntityManager().refresh(stay, LockModeType.PESSIMISTIC_WRITE);
        return stay;
    }

    boolean overlaps(UUID childId, LocalDate from, LocalDate to) {
        return count("childId = ?1 and state in (?2, ?3) and startsOn < ?4 and endsOn > ?5", childId, StayState.REQUESTED, StayState.APPROVED, to, from) > 0;
    }

    List<OvernightStay> openOf(UUID childId) {
        return list("childId = ?1 and state in (?2, ?3)", childId, StayState.REQUESTED, StayState.APPROVED);
    }

    List<OvernightStay> openWith(UUID helperId) {
        return list("helperId = ?1 and state in (?2, ?3)", helperId, StayState.REQUESTED, StayState.APPROVED);
    }
}
