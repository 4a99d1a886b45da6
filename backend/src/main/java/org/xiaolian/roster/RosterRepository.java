package org.xiaolian.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

@ApplicationScoped
class RosterRepository implements PanacheRepositoryBase<RosterImport, UUID> {
    private static final Set<RosterRowState> UNWRITTEN = EnumSet.of(RosterRowState.PENDING, RosterRowState.UNDONE);

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

    void remove(Collection<RosterRow> rows) {
        rows.forEach(getEntityManager()::remove);
    }

    /** What files say of a child whom rows may name. */
    record Named(String name, LocalDate birthDate, String regionCode, byte[] idNumberHash) {
    }

    Optional<Named> named(UUID childId) {
        return getEntityManager().createQuery("select new org.xiaolian.roster.RosterRepository$Named(c.name, c.birthDate, c.regionCode, c.idNumberHash) from Child c where c.id = :id",
                Named.class).setParameter("id", childId).getResultList().stream().findFirst();
    }

    List<RosterRow> rowsOf(UUID childId) {
        return getEntityManager().createQuery("select r from RosterRow r where r.childId = :id", RosterRow.class).setParameter("id", childId).getResultList();
    }

    /** Rows nobody wrote that name this number, or one of these people. */
    List<RosterRow> naming(byte[] numberHash, List<byte[]> personHashes) {
        List<RosterRow> found = new ArrayList<>();
        if (numberHash != null) {
            found.addAll(pending("r.numberHash = :hash", numberHash));
        }
        personHashes.forEach(hash -> found.addAll(pending("r.personHash = :hash", hash)));
        return found;
    }

    private List<RosterRow> pending(String condition, byte[] hash) {
        return getEntityManager().createQuery("select r from RosterRow r where " + condition + " and r.state in :states", RosterRow.class).setParameter("hash", hash)
                .setParameter("states", UNWRITTEN).getResultList();
    }

    List<RosterRow> sharing(UUID keyId) {
        return getEntityManager().createQuery("select r from RosterRow r where r.keyId = :key", RosterRow.class).setParameter("key", keyId).getResultList();
    }

    /** Imports at rest whose unwritten rows have been kept long enough. */
    List<UUID> restingSince(Instant limit) {
        return getEntityManager().createQuery("select i.id from RosterImport i where i.rowsEndedAt is null and i.createdAt < :limit and i.state not in :moving"
                + " and coalesce(i.undoneAt, i.confirmedAt, i.createdAt) < :limit order by i.id", UUID.class).setParameter("limit", limit)
                .setParameter("moving", RosterState.MOVING).getResultList();
    }

    /** Rows that are to end, or whose key is. */
    List<RosterRow> ending(UUID importId, int limit) {
        return getEntityManager().createQuery("select r from RosterRow r where r.importId = :id and (r.keyId is not null or r.state in :states) order by r.number",
                RosterRow.class).setParameter("id", importId).setParameter("states", UNWRITTEN).setMaxResults(limit).getResultList();
    }
}
