package org.xiaolian.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.security.CurrentCaller;

/** One's own requests, and those of the organizations below for who decides. */
@ApplicationScoped
class ExportTicketRepository implements PanacheRepositoryBase<ExportTicket, UUID> {
    /** Who holds {@code export:approve}; a ticket is decided by whoever leads the place of the office that asks. */
    private static final Set<String> DECIDERS = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR");

    private final KeysetQuery lists;
    private final OrganizationScope scope;
    private final CurrentCaller callers;

    ExportTicketRepository(KeysetQuery lists, OrganizationScope scope, CurrentCaller callers) {
        this.lists = lists;
        this.scope = scope;
        this.callers = callers;
    }

    Page<ExportTicket> list(ExportTicketFilter filter, Instant now, PageRequest page) {
        Conditions conditions = visible();
        if (filter.mine != null) {
            conditions.add((filter.mine ? "" : "not ") + "t.requestedBy = :asker", "asker", callers.get().personId());
        }
        if (filter.state == ExportTicketState.EXPIRED) {
            conditions.add("t.state <> :rejected and t.expiresAt <= :now", "now", now).parameter("rejected", ExportTicketState.REJECTED);
        } else if (filter.state != null) {
            conditions.add("t.state = :state", "state", filter.state);
            if (filter.state != ExportTicketState.REJECTED) {
                conditions.add("t.expiresAt > :now", "now", now);
            }
        }
        return lists.page("export-tickets", "t", "ExportTicket t", "", conditions,
                List.of(SortKey.descending("t.requestedAt", Instant.class), SortKey.descending("t.id", UUID.class)), page);
    }

    Optional<ExportTicket> findVisible(UUID id) {
        Conditions conditions = visible().add("t.id = :id", "id", id);
        TypedQuery<ExportTicket> query = getEntityManager().createQuery("select t from ExportTicket t" + conditions.where(), ExportTicket.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    Optional<ExportTicket> findOwn(UUID id) {
        return find("id = ?1 and requestedBy = ?2", id, callers.get().personId()).firstResultOptional();
    }

    ExportTicket lock(ExportTicket ticket) {
        getEntityManager().refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        return ticket;
    }

    private Conditions visible() {
        Conditions conditions = new Conditions();
        return conditions.add("t.requestedBy = :me or " + scope.reach(conditions, "t.organizationId", DECIDERS), "me", callers.get().personId());
    }
}
