package org.xiaolian.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
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

/** Holds on files of the caller's places. */
@ApplicationScoped
class LegalHoldRepository implements PanacheRepositoryBase<LegalHold, UUID> {
    private static final String FROM = "LegalHold h join Child c on c.id = h.childId";

    private final KeysetQuery lists;
    private final ChildScope scope;

    LegalHoldRepository(KeysetQuery lists, ChildScope scope) {
        this.lists = lists;
        this.scope = scope;
    }

    /** The newest first. */
    Page<LegalHold> list(LegalHoldFilter filter, LocalDate today, PageRequest page) {
        Conditions conditions = visible().addIfPresent("h.childId = :child", "child", filter.childId);
        if (filter.state != null) {
            switch (filter.state) {
                case HOLDING -> conditions.add("h.liftedAt is null").add("h.holdsUntil is null or h.holdsUntil >= :today", "today", today);
                case EXPIRED -> conditions.add("h.liftedAt is null").add("h.holdsUntil < :today", "today", today);
                case LIFTED -> conditions.add("h.liftedAt is not null");
            }
        }
        return lists.page("legal-holds", "h", FROM, "", conditions, List.of(SortKey.descending("h.setAt", Instant.class), SortKey.descending("h.id", UUID.class)), page);
    }

    Optional<LegalHold> findVisible(UUID id) {
        Conditions conditions = visible().add("h.id = :id", "id", id);
        TypedQuery<LegalHold> query = getEntityManager().createQuery("select h from " + FROM + conditions.where(), LegalHold.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    LegalHold lock(LegalHold hold) {
        getEntityManager().refresh(hold, LockModeType.PESSIMISTIC_WRITE);
        return hold;
    }

    /** Whether one stands, as it is at this moment and stays until the transaction ends: a snapshot may be older. */
    boolean stands(UUID childId, LocalDate today) {
        return !getEntityManager().createNativeQuery("SELECT id FROM legal_hold WHERE child_id = ?1 AND lifted_at IS NULL AND (holds_until IS NULL OR holds_until >= ?2)"
                + " LOCK IN SHARE MODE").setParameter(1, UuidBytes.of(childId)).setParameter(2, Date.valueOf(today)).getResultList().isEmpty();
    }

    List<LegalHold> ofChild(UUID childId) {
        return list("childId = ?1 order by setAt, id", childId);
    }

    private Conditions visible() {
        Conditions conditions = new Conditions();
        scope.limitPlaces(conditions, "c.regionCode");
        return conditions;
    }
}
