package org.xiaolian.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** The caller's own children. */
@ApplicationScoped
class OfflinePackRepository {
    private final EntityManager entities;
    private final ChildScope scope;
    private final CurrentCaller callers;
    private final OfficeTime time;

    OfflinePackRepository(EntityManager entities, ChildScope scope, CurrentCaller callers, OfficeTime time) {
        this.entities = entities;
        this.scope = scope;
        this.callers = callers;
        this.time = time;
    }

    /** A child as it is stored; what the caller may not see is left out later. */
    record Line(UUID id, String name, LocalDate birthDate, String regionName, String schoolName, String carerName) {
    }

    /** Those she is paired with first, then by name. */
    List<Line> children(int most) {
        Conditions own = own();
        TypedQuery<Line> query = entities.createQuery("select new org.xiaolian.offline.OfflinePackRepository$Line(c.id, c.name, c.birthDate, r.name, c.schoolName, c.carerName)"
                + " from Child c join Region r on r.code = c.regionCode" + own.where() + " order by case when exists (select 1 from Pairing p where p.childId = c.id"
                + " and p.helperId = :me and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)) then 0 else 1 end, c.nameSort, c.id", Line.class)
                .setParameter("me", callers.get().personId()).setParameter("today", time.today()).setMaxResults(most);
        own.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    long count() {
        Conditions own = own();
        TypedQuery<Long> query = entities.createQuery("select count(*) from Child c" + own.where(), Long.class);
        own.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private Conditions own() {
        Conditions own = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE");
        scope.limitVisitedChildren(own, "c");
        return own;
    }
}
