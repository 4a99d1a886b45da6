package org.xiaolian.peer;

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
class PeerRepository implements PanacheRepositoryBase<PeerPairing, UUID> {
    /** One of the two is in scope. */
    private static final String OF_CHILD = "exists (select 1 from PeerPairingChild sx join Child sc on sc.id = sx.childId where sx.peerPairingId = p.id and (%s))";
    private static final String HOLDS = "p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)";

    private final ChildScope scope;
    private final KeysetQuery lists;

    PeerRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<PeerPairing> list(PeerPairingFilter filter, LocalDate today, PageRequest page) {
        Conditions conditions = new Conditions().add(filter.ended ? "not (" + HOLDS + ")" : HOLDS, "today", today);
        if (filter.childId != null) {
            conditions.add("exists (select 1 from PeerPairingChild fx join Child fc on fc.id = fx.childId where fx.peerPairingId = p.id and fx.childId = :childId)", "childId", filter.childId);
            // Asking for a child one does not see finds nothing, though its peer may be in scope.
            scope.limitThroughChild(conditions, "exists (select 1 from Child fk where fk.id = :childId and (%s))", "fk");
        }
        scope.limitThroughChild(conditions, OF_CHILD, "sc");
        return lists.page("peer-pairings", "p", "PeerPairing p", "", conditions,
                List.of(SortKey.descending("p.startsOn", LocalDate.class), SortKey.descending("p.id", UUID.class)), page);
    }

    Optional<PeerPairing> inScope(UUID id) {
        Conditions conditions = new Conditions().add("p.id = :id", "id", id);
        scope.limitThroughChild(conditions, OF_CHILD, "sc");
        TypedQuery<PeerPairing> query = getEntityManager().createQuery("select p from PeerPairing p" + conditions.where(), PeerPairing.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    List<PeerPairingChild> children(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids, "select x from PeerPairingChild x where x.peerPairingId in :ids", PeerPairingChild.class)
                .getResultList();
    }

    /** The school to which each child goes, when it is known. */
    List<Object[]> schools(Collection<UUID> childIds) {
        return InList.query(getEntityManager(), "ids", childIds, "select c.id, c.schoolId from Child c where c.id in :ids", Object[].class).getResultList();
    }

    boolean paired(UUID helped, UUID helper, LocalDate today) {
        return getEntityManager().createQuery("select count(*) from PeerPairing p, PeerPairingChild a, PeerPairingChild b where a.peerPairingId = p.id and b.peerPairingId = p.id"
                + " and a.childId = :one and b.childId = :other and (p.endsOn is null or p.endsOn >= :today)", Long.class)
                .setParameter("one", helped).setParameter("other", helper).setParameter("today", today).getSingleResult() > 0;
    }

    long helpedBy(UUID helper, LocalDate today) {
        return getEntityManager().createQuery("select count(*) from PeerPairing p join PeerPairingChild x on x.peerPairingId = p.id where x.childId = :helper"
                + " and x.part = org.xiaolian.peer.PeerPart.HELPER and (p.endsOn is null or p.endsOn >= :today)", Long.class)
                .setParameter("helper", helper).setParameter("today", today).getSingleResult();
    }

    List<PeerPairing> ofChild(UUID childId) {
        return getEntityManager().createQuery("select p from PeerPairing p where p.id in (select x.peerPairingId from PeerPairingChild x where x.childId = :child) order by p.startsOn, p.id",
                PeerPairing.class).setParameter("child", childId).getResultList();
    }

    void add(PeerPairingChild child) {
        getEntityManager().persist(child);
    }

    /** An erased child leaves no half of a pair behind. */
    void erase(UUID childId) {
        List<UUID> ids = ofChild(childId).stream().map(p -> p.id).toList();
        if (!ids.isEmpty()) {
            getEntityManager().createQuery("delete from PeerPairingChild x where x.peerPairingId in :ids").setParameter("ids", ids).executeUpdate();
            delete("id in ?1", ids);
        }
    }
}
