package org.xiaolian.donation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

@ApplicationScoped
class DonationRepository implements PanacheRepositoryBase<Donation, UUID> {
    private static final String ROW = "new org.xiaolian.donation.DonationRow(g.id, o.id, o.name, n.id, n.kind, n.name, n.wantsToBeNamed, d.id, d.name, g.donatedOn, g.registerNumber,"
            + " g.moneyFen, g.goodsFen, g.serviceFen, g.unvaluedLines, g.reversedOn)";
    private static final String FROM = "Donation g join Donor n on n.id = g.donorId";
    private static final String JOINS = "join Organization o on o.id = g.organizationId left join Designation d on d.id = g.designationId";

    private final KeysetQuery lists;
    private final OrganizationScope scope;

    DonationRepository(KeysetQuery lists, OrganizationScope scope) {
        this.lists = lists;
        this.scope = scope;
    }

    /** Latest first. */
    Page<DonationRow> list(DonationFilter filter, PageRequest page) {
        Conditions conditions = readable().addIfPresent("g.organizationId = :office", "office", filter.organizationId)
                .addIfPresent("g.donorId = :donor", "donor", filter.donorId).addIfPresent("g.donatedOn >= :from", "from", filter.from)
                .addIfPresent("g.donatedOn <= :to", "to", filter.to)
                .addIfPresent("g.registerNumber = :number", "number", filter.registerNumber);
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("locate(:q, n.name) > 0", "q", filter.q.strip());
        }
        return lists.page("donations", ROW, FROM, JOINS, conditions,
                List.of(SortKey.descending("g.donatedOn", LocalDate.class), SortKey.descending("g.id", UUID.class)), page);
    }

    Optional<DonationRow> row(UUID id) {
        Conditions conditions = readable().add("g.id = :id", "id", id);
        TypedQuery<DonationRow> query = getEntityManager().createQuery("select " + ROW + " from " + FROM + " " + JOINS + conditions.where(), DonationRow.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    /** Held, before anything else is read. */
    Optional<Donation> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<DonationLine> lines(UUID donationId) {
        return getEntityManager().createQuery("select l from DonationLine l where l.donationId = :donation order by l.position", DonationLine.class)
                .setParameter("donation", donationId).getResultList();
    }

    List<DonationConsentRow> consents(UUID donationId) {
        return getEntityManager().createQuery("select new org.xiaolian.donation.DonationConsentRow(c.id, d.id, d.name, c.amountFen, c.consentedOn, c.way, c.note, c.entryId, c.undone)"
                + " from DonationConsent c left join Designation d on d.id = c.toDesignationId where c.donationId = :donation order by c.createdAt, c.id", DonationConsentRow.class)
                .setParameter("donation", donationId).getResultList();
    }

    /** What of its money serves other purposes by now. */
    long movedElsewhere(UUID donationId) {
        return getEntityManager().createQuery("select coalesce(sum(c.amountFen), 0L) from DonationConsent c where c.donationId = :donation and c.undone = false", Long.class)
                .setParameter("donation", donationId).getSingleResult();
    }

    /** The first day of the month in whose books an entry stands. */
    LocalDate bookedMonth(UUID entryId) {
        return getEntityManager().createQuery("select e.month from LedgerEntry e where e.id = :id", LocalDate.class).setParameter("id", entryId).getSingleResult();
    }

    DonationConsent consent(UUID id) {
        return getEntityManager().find(DonationConsent.class, id);
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
    }

    private Conditions readable() {
        Conditions conditions = new Conditions();
        return conditions.add(scope.reach(conditions, "g.organizationId", OrganizationScope.BOOK_READERS));
    }
}
