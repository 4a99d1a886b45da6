package org.xiaolian.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

@ApplicationScoped
class RosterRepository implements PanacheRepositoryBase<RosterImport, UUID> {
    private final KeysetQuery lists;

    RosterRepository(KeysetQuery lists) {
        this.lists = lists;
    }

    Page<RosterImport> list(UUID ownerId, PageRequest page) {
        return lists.page("roster-imports", "i", "RosterImport i", "", new Conditions().add("i.ownerId = :owner", "owner", ownerId),
                List.of(SortKey.descending("i.createdAt", Instant.class), SortKey.descending("i.id", UUID.class)), page);
    }

    Optional<RosterImport> find(UUID id, UUID ownerId) {
        return find("id = ?1 and ownerId = ?2", id, ownerId).firstResultOptional();
    }

    RosterImport lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<RosterRow> rows(UUID importId, RosterRowFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().add("r.importId = :import", "import", importId)
                .addIfPresent("r.action = :action", "action", filter.action).addIfPresent("r.state = :state", "state", filter.state);
        return lists.page("roster-rows", "r", "RosterRow r", "", conditions, List.of(SortKey.ascending("r.number", Integer.class)), page);
    }

    List<RosterRow> rows(UUID importId, Collection<Integer> numbers) {
        return getEntityManager().createQuery("select r from RosterRow r where r.importId = :id and r.number in :numbers order by r.number", RosterRow.class)
                .setParameter("id", importId).setParameter("numbers", numbers).getResultList();
    }

    RosterRow row(UUID importId, int number) {
        return getEntityManager().find(RosterRow.class, new RosterRow.Key(importId, number));
    }

    /** The next rows after a number that would be written, or were. */
    List<RosterRow> next(UUID importId, Collection<RosterAction> actions, RosterRowState state, int after, int limit) {
        return getEntityManager().createQuery("select r from RosterRow r where r.importId = :id and r.action in :actions and r.state = :state"
                + " and r.number > :after order by r.number", RosterRow.class).setParameter("id", importId).setParameter("actions", actions)
                .setParameter("state", state).setParameter("after", after).setMaxResults(limit).getResultList();
    }

    /** The rows written last: siblings' people were written down with the first of them. */
    List<RosterRow> lastWritten(UUID importId, int limit) {
        return getEntityManager().createQuery("select r from RosterRow r where r.importId = :id and r.state = org.xiaolian.roster.RosterRowState.IMPORTED"
                + " order by r.number desc", RosterRow.class).setParameter("id", importId).setMaxResults(limit).getResultList();
    }

    List<RosterRow> next(UUID importId, int after, int limit) {
        return getEntityManager().createQuery("select r from RosterRow r where r.importId = :id and r.number > :after order by r.number", RosterRow.class)
                .setParameter("id", importId).setParameter("after", after).setMaxResults(limit).getResultList();
    }

    /** Action, state and how many rows. */
    List<Object[]> counts(Collection<UUID> importIds) {
        return importIds.isEmpty() ? List.of() : getEntityManager().createQuery("select r.importId, r.action, r.state, count(*) from RosterRow r"
                + " where r.importId in :ids group by r.importId, r.action, r.state", Object[].class).setParameter("ids", importIds).getResultList();
    }

    void persist(RosterRow row) {
        getEntityManager().persist(row);
    }

    /** Before a roster is read again. */
    int removeRows(UUID importId, int limit) {
        return getEntityManager().createNativeQuery("DELETE FROM roster_row WHERE import_id = :id ORDER BY row_no LIMIT " + limit)
                .setParameter("id", importId).executeUpdate();
    }
}
