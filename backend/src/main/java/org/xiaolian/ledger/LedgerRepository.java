package org.xiaolian.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.UuidBytes;

@ApplicationScoped
class LedgerRepository implements PanacheRepositoryBase<LedgerEntry, UUID> {
    private static final String ENTRY = "new org.xiaolian.ledger.LedgerEntryRow(e.id, o.id, o.name, e.month, e.number, e.bookedOn, e.kind, e.memo, e.sourceId,"
            + " d.id, d.name, e.reversesId, r.id, p.id, p.name)";
    private static final String ENTRY_JOINS = "join Organization o on o.id = e.organizationId join Person p on p.id = e.createdBy"
            + " left join Designation d on d.id = e.designationId left join LedgerEntry r on r.reversesId = e.id";
    private static final String POSTING = "new org.xiaolian.ledger.LedgerPostingRow(x.id, e.id, e.month, e.number, e.bookedOn, e.kind, e.memo, e.sourceId, x.side, x.delta, x.balanceAfter, r.id)";
    private static final String MONTH = "new org.xiaolian.ledger.LedgerMonthRow(m.id, o.id, o.name, m.month, m.entries, p.id, p.name, m.closedAt)";
    private static final String MONTH_JOINS = "join Organization o on o.id = m.organizationId join Person p on p.id = m.closedBy";

    private final KeysetQuery lists;
    private final LedgerAccess access;

    LedgerRepository(KeysetQuery lists, LedgerAccess access) {
        this.lists = lists;
        this.access = access;
    }

    /**
     * Holds the office's books until the end of the transaction. It must be the first that the transaction reads: what was read
     * before would be older than the lock. Null for an office that is not there.
     */
    LedgerBook hold(UUID organizationId, Instant now) {
        LedgerBook book = getEntityManager().find(LedgerBook.class, organizationId, LockModeType.PESSIMISTIC_WRITE);
        if (book != null) {
            return book;
        }
        getEntityManager().createNativeQuery("INSERT INTO ledger_book (organization_id, created_at) SELECT o.id, ?1 FROM organization o WHERE o.id = ?2"
                + " ON DUPLICATE KEY UPDATE organization_id = VALUES(organization_id)").setParameter(1, now).setParameter(2, UuidBytes.of(organizationId)).executeUpdate();
        return getEntityManager().find(LedgerBook.class, organizationId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next number of a series; the caller holds the book. */
    long next(UUID organizationId, String series) {
        getEntityManager().createNativeQuery("INSERT INTO ledger_sequence (organization_id, series, last_number) VALUES (?1, ?2, 1)"
                + " ON DUPLICATE KEY UPDATE last_number = last_number + 1").setParameter(1, UuidBytes.of(organizationId)).setParameter(2, series).executeUpdate();
        return ((Number) getEntityManager().createNativeQuery("SELECT last_number FROM ledger_sequence WHERE organization_id = ?1 AND series = ?2", Long.class)
                .setParameter(1, UuidBytes.of(organizationId)).setParameter(2, series).getSingleResult()).longValue();
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
    }

    Optional<LedgerAccount> account(UUID organizationId, LedgerAccountKind kind, UUID subjectId) {
        return getEntityManager().createQuery("select a from LedgerAccount a where a.organizationId = :office and a.kind = :kind and a.subjectId = :subject", LedgerAccount.class)
                .setParameter("office", organizationId).setParameter("kind", kind).setParameter("subject", subjectId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().stream().findFirst();
    }

    /** Held, always in the same order. */
    List<LedgerAccount> accounts(Collection<UUID> ids) {
        return InList.query(getEntityManager(), "ids", ids, "select a from LedgerAccount a where a.id in :ids order by a.id", LedgerAccount.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<StockItem> item(UUID organizationId, String name, String spec, String unit) {
        return getEntityManager().createQuery("select i from StockItem i where i.organizationId = :office and i.name = :name and i.spec = :spec and i.unit = :unit", StockItem.class)
                .setParameter("office", organizationId).setParameter("name", name).setParameter("spec", spec).setParameter("unit", unit).getResultList().stream().findFirst();
    }

    StockLot lot(UUID id) {
        return getEntityManager().find(StockLot.class, id);
    }

    /** Null when unknown. */
    Designation designation(UUID id) {
        return id == null ? null : getEntityManager().find(Designation.class, id);
    }

    boolean designationNamed(UUID organizationId, String name) {
        return getEntityManager().createQuery("select count(*) from Designation d where d.organizationId = :office and d.name = :name", Long.class)
                .setParameter("office", organizationId).setParameter("name", name).getSingleResult() > 0;
    }

    List<LedgerPosting> postings(UUID entryId) {
        return getEntityManager().createQuery("select x from LedgerPosting x where x.entryId = :entry order by x.id", LedgerPosting.class).setParameter("entry", entryId)
                .getResultList();
    }

    boolean isReversed(UUID entryId) {
        return count("reversesId", entryId) > 0;
    }

    /** Newest first. */
    Page<LedgerEntryRow> entries(LedgerEntryFilter filter, PageRequest page) {
        Conditions conditions = access.read(new Conditions(), "e.organizationId")
                .addIfPresent("e.organizationId = :office", "office", filter.organizationId)
                .addIfPresent("e.month = :month", "month", filter.month())
                .addIfPresent("e.kind = :kind", "kind", filter.kind);
        return lists.page("ledger-entries", ENTRY, "LedgerEntry e", ENTRY_JOINS, conditions,
                List.of(SortKey.descending("e.createdAt", Instant.class), SortKey.descending("e.id", UUID.class)), page);
    }

    Optional<LedgerEntryRow> entry(UUID id) {
        Conditions conditions = access.read(new Conditions(), "e.organizationId").add("e.id = :id", "id", id);
        return first("select " + ENTRY + " from LedgerEntry e " + ENTRY_JOINS + conditions.where(), conditions, LedgerEntryRow.class);
    }

    /** What an entry does, account by account; the office's own first. */
    List<LedgerMoveRow> moves(UUID entryId) {
        return getEntityManager().createQuery("select new org.xiaolian.ledger.LedgerMoveRow(a.id, a.kind, l.id, d.name, i.name, i.spec, i.unit, x.side, case when x.side = org.xiaolian.ledger.LedgerSide.IN then x.delta else -x.delta end, x.balanceAfter)"
                + " from LedgerPosting x join LedgerAccount a on a.id = x.accountId left join Designation d on d.id = a.designationId"
                + " left join StockLot l on l.id = a.subjectId left join StockItem i on i.id = coalesce(l.itemId, a.subjectId)"
                + " where x.entryId = :entry order by a.own desc, x.id", LedgerMoveRow.class).setParameter("entry", entryId).getResultList();
    }

    /** The running balance of an account, newest first. */
    Page<LedgerPostingRow> postings(String list, UUID accountId, PageRequest page) {
        return lists.page(list, POSTING, "LedgerPosting x", "join LedgerEntry e on e.id = x.entryId left join LedgerEntry r on r.reversesId = e.id",
                new Conditions().add("x.accountId = :account", "account", accountId), List.of(SortKey.descending("x.position", Long.class), SortKey.descending("x.id", UUID.class)), page);
    }

    Page<LedgerMonthRow> months(UUID organizationId, PageRequest page) {
        Conditions conditions = access.read(new Conditions(), "m.organizationId").addIfPresent("m.organizationId = :office", "office", organizationId);
        return lists.page("ledger-months", MONTH, "LedgerMonth m", MONTH_JOINS, conditions,
                List.of(SortKey.descending("m.month", LocalDate.class), SortKey.descending("m.id", UUID.class)), page);
    }

    Optional<LedgerMonthRow> month(UUID id) {
        Conditions conditions = access.read(new Conditions(), "m.organizationId").add("m.id = :id", "id", id);
        return first("select " + MONTH + " from LedgerMonth m " + MONTH_JOINS + conditions.where(), conditions, LedgerMonthRow.class);
    }

    List<LedgerMonthLineRow> lines(UUID monthId) {
        return getEntityManager().createQuery("select new org.xiaolian.ledger.LedgerMonthLineRow(a.id, a.kind, l.id, d.name, i.name, i.spec, i.unit, l.expiresOn, n.opening, n.totalIn, n.totalOut, n.closing)"
                + " from LedgerMonthLine n join LedgerAccount a on a.id = n.accountId left join Designation d on d.id = a.designationId"
                + " left join StockLot l on l.id = a.subjectId left join StockItem i on i.id = l.itemId where n.monthId = :month order by a.kind, a.id", LedgerMonthLineRow.class)
                .setParameter("month", monthId).getResultList();
    }

    /** The earliest month after the last closed one that holds an entry; null when there is none. */
    LocalDate firstOpen(UUID organizationId, LocalDate closedThrough) {
        return getEntityManager().createQuery("select min(e.month) from LedgerEntry e where e.organizationId = :office and e.month > :closed", LocalDate.class)
                .setParameter("office", organizationId).setParameter("closed", closedThrough == null ? LocalDate.EPOCH : closedThrough).getSingleResult();
    }

    /** Of each of the office's own accounts: its id, what it held before the month, what came and what went in it. */
    List<Object[]> sums(UUID organizationId, LocalDate month) {
        return getEntityManager().createQuery("select a.id, sum(case when e.month < :month then x.delta else 0L end),"
                + " sum(case when e.month = :month and x.side = org.xiaolian.ledger.LedgerSide.IN then x.delta else 0L end),"
                + " sum(case when e.month = :month and x.side = org.xiaolian.ledger.LedgerSide.OUT then x.delta else 0L end)"
                + " from LedgerAccount a join LedgerPosting x on x.accountId = a.id join LedgerEntry e on e.id = x.entryId"
                + " where a.organizationId = :office and a.own = true and e.month <= :month group by a.id order by a.id", Object[].class)
                .setParameter("office", organizationId).setParameter("month", month).getResultList();
    }

    long entriesIn(UUID organizationId, LocalDate month) {
        return count("organizationId = ?1 and month = ?2", organizationId, month);
    }

    private <T> Optional<T> first(String hql, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(hql, type);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }
}
