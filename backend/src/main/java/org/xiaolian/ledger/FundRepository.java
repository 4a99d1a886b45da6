package org.xiaolian.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

/** Accounts as people look at them: money by purpose, goods by lot, and the purposes themselves. */
@ApplicationScoped
class FundRepository implements PanacheRepositoryBase<LedgerAccount, UUID> {
    private static final String FUND = "new org.xiaolian.ledger.FundRow(a.id, o.id, o.name, d.id, d.name, a.balance, a.totalIn, a.totalOut)";
    private static final String FUND_JOINS = "join Organization o on o.id = a.organizationId left join Designation d on d.id = a.designationId";
    private static final String LOT = "new org.xiaolian.ledger.StockLotRow(l.id, o.id, o.name, i.name, i.spec, i.unit, d.id, d.name, l.receivedOn, l.expiresOn, l.unitValueFen, l.basis,"
            + " a.totalIn, a.totalOut, a.balance)";
    private static final String LOT_FROM = "LedgerAccount a join StockLot l on l.id = a.subjectId join StockItem i on i.id = l.itemId";
    private static final String DESIGNATION = "new org.xiaolian.ledger.DesignationResponse(d.id, o.id, o.name, d.kind, d.name)";

    private final KeysetQuery lists;
    private final LedgerAccess access;

    FundRepository(KeysetQuery lists, LedgerAccess access) {
        this.lists = lists;
        this.access = access;
    }

    Page<FundRow> funds(UUID organizationId, PageRequest page) {
        Conditions conditions = access.read(new Conditions(), "a.organizationId").add("a.kind = org.xiaolian.ledger.LedgerAccountKind.FUND")
                .addIfPresent("a.organizationId = :office", "office", organizationId);
        return lists.page("funds", FUND, "LedgerAccount a", FUND_JOINS, conditions, List.of(SortKey.ascending("a.id", UUID.class)), page);
    }

    Optional<FundRow> fund(UUID id) {
        Conditions conditions = access.read(new Conditions(), "a.organizationId").add("a.kind = org.xiaolian.ledger.LedgerAccountKind.FUND").add("a.id = :id", "id", id);
        return first("select " + FUND + " from LedgerAccount a " + FUND_JOINS + conditions.where(), conditions, FundRow.class);
    }

    /** Newest first. */
    Page<StockLotRow> lots(StockLotFilter filter, PageRequest page) {
        Conditions conditions = access.read(new Conditions(), "a.organizationId").add("a.kind = org.xiaolian.ledger.LedgerAccountKind.STOCK")
                .addIfPresent("a.organizationId = :office", "office", filter.organizationId)
                .addIfPresent("l.expiresOn <= :until", "until", filter.expiresUntil);
        if (!filter.used) {
            conditions.add("a.balance > 0");
        }
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("locate(:q, i.name) > 0", "q", filter.q.strip());
        }
        return lists.page("stock-lots", LOT, LOT_FROM, "join Organization o on o.id = a.organizationId left join Designation d on d.id = l.designationId", conditions,
                List.of(SortKey.descending("a.id", UUID.class)), page);
    }

    Optional<StockLotRow> lot(UUID id) {
        Conditions conditions = access.read(new Conditions(), "a.organizationId").add("a.kind = org.xiaolian.ledger.LedgerAccountKind.STOCK").add("l.id = :id", "id", id);
        return first("select " + LOT + " from " + LOT_FROM + " join Organization o on o.id = a.organizationId left join Designation d on d.id = l.designationId" + conditions.where(),
                conditions, StockLotRow.class);
    }

    UUID accountOf(UUID lotId) {
        return getEntityManager().createQuery("select a.id from LedgerAccount a join StockLot l on l.organizationId = a.organizationId and l.id = a.subjectId"
                + " where a.kind = org.xiaolian.ledger.LedgerAccountKind.STOCK and l.id = :lot", UUID.class).setParameter("lot", lotId).getSingleResult();
    }

    Page<DesignationResponse> designations(UUID organizationId, PageRequest page) {
        Conditions conditions = access.read(new Conditions(), "d.organizationId").addIfPresent("d.organizationId = :office", "office", organizationId);
        return lists.page("designations", DESIGNATION, "Designation d", "join Organization o on o.id = d.organizationId", conditions,
                List.of(SortKey.descending("d.id", UUID.class)), page);
    }

    DesignationResponse designation(UUID id) {
        return getEntityManager().createQuery("select " + DESIGNATION + " from Designation d join Organization o on o.id = d.organizationId where d.id = :id", DesignationResponse.class)
                .setParameter("id", id).getSingleResult();
    }

    private <T> Optional<T> first(String hql, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(hql, type);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }
}
