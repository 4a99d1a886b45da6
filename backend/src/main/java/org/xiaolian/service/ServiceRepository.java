package org.xiaolian.service;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.text.UuidBytes;

/** Certificates, and the records they count. */
@ApplicationScoped
class ServiceRepository implements PanacheRepositoryBase<ServiceCertificate, UUID> {
    private static final List<SortKey> ORDER = List.of(SortKey.descending("s.issuedOn", LocalDate.class), SortKey.descending("s.id", UUID.class));
    private static final List<SortKey> RECORDS = List.of(SortKey.descending("r.occurredOn", LocalDate.class), SortKey.descending("r.recordId", UUID.class));
    /** A visit counts once, however many children were seen at it. */
    private static final String VISITS = "select v.id, x.childId, v.occurredOn from HomeVisit v join HomeVisitChild x on x.homeVisitId = v.id where v.cancelledOn is null and x.effective = true"
            + " and v.occurredOn between :from and :to and (v.recordedBy = :person or exists (select 1 from HomeVisitVisitor w where w.homeVisitId = v.id and w.personId = :person))";
    private static final String CONTACTS = "select v.id, x.childId, v.occurredOn from Contact v join ContactChild x on x.contactId = v.id where v.cancelledOn is null and x.effective = true"
            + " and v.occurredOn between :from and :to and v.recordedBy = :person";
    private static final String OF_OFFICE = " and v.organizationId in (select o.id from Organization o, Organization r where r.id = :office and o.path like concat(r.path, '%'))";

    private final ChildScope scope;
    private final KeysetQuery lists;

    ServiceRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    Page<ServiceCertificate> list(ServiceCertificateFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("s.personId = :personId", "personId", filter.personId)
                .addIfPresent("s.organizationId = :organizationId", "organizationId", filter.organizationId);
        if (filter.voided != null) {
            conditions.add(filter.voided ? "s.voidedOn is not null" : "s.voidedOn is null");
        }
        scope.limitOrganizations(conditions, "s.organizationId");
        return lists.page("service-certificates", "s", "ServiceCertificate s", "", conditions, ORDER, page);
    }

    Page<ServiceCertificate> own(UUID personId, PageRequest page) {
        return lists.page("own-service-certificates", "s", "ServiceCertificate s", "", new Conditions().add("s.personId = :me", "me", personId), ORDER, page);
    }

    Optional<ServiceCertificate> inScope(UUID id) {
        Conditions conditions = new Conditions().add("s.id = :id", "id", id);
        scope.limitOrganizations(conditions, "s.organizationId");
        TypedQuery<ServiceCertificate> query = getEntityManager().createQuery("select s from ServiceCertificate s" + conditions.where(), ServiceCertificate.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    Optional<ServiceCertificate> ofPerson(UUID id, UUID personId) {
        return find("id = ?1 and personId = ?2", id, personId).firstResultOptional();
    }

    Optional<ServiceCertificate> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The same for writing: two who issue for her at once wait for one another here. */
    Optional<UUID> lockOffice(UUID personId) {
        Optional<UUID> office = office(personId);
        office.ifPresent(id -> getEntityManager().createNativeQuery("SELECT 1 FROM person WHERE id = ?1 FOR UPDATE").setParameter(1, UuidBytes.of(personId)).getResultList());
        return office;
    }

    /** Somebody's office, if she is of the caller's. */
    Optional<UUID> office(UUID personId) {
        Conditions conditions = new Conditions().add("h.id = :id", "id", personId);
        scope.limitOrganizations(conditions, "h.organizationId");
        TypedQuery<UUID> query = getEntityManager().createQuery("select h.organizationId from Person h" + conditions.where(), UUID.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    /** Reads what is committed at this moment, not when the transaction began: it may have waited for another who issued. */
    boolean covers(UUID personId, LocalDate from, LocalDate to) {
        return !getEntityManager().createNativeQuery("SELECT 1 FROM service_certificate WHERE person_id = ?1 AND voided_on IS NULL AND period_from <= ?3 AND period_to >= ?2 FOR UPDATE")
                .setParameter(1, UuidBytes.of(personId)).setParameter(2, from).setParameter(3, to).getResultList().isEmpty();
    }

    /** As {@link #covers}. */
    boolean isReplaced(UUID id) {
        return !getEntityManager().createNativeQuery("SELECT 1 FROM service_certificate WHERE replaces_id = ?1 FOR UPDATE").setParameter(1, UuidBytes.of(id)).getResultList().isEmpty();
    }

    /** @param officeId only records made in the name of this office or one below it; null for all */
    ServiceCounts counts(UUID personId, UUID officeId, LocalDate from, LocalDate to) {
        Map<UUID, LocalDate> visits = new HashMap<>();
        Map<UUID, LocalDate> contacts = new HashMap<>();
        Set<UUID> children = new HashSet<>();
        records(VISITS, personId, officeId, from, to, visits, children);
        records(CONTACTS, personId, officeId, from, to, contacts, children);
        return new ServiceCounts(visits, contacts, children.size());
    }

    private void records(String hql, UUID personId, UUID officeId, LocalDate from, LocalDate to, Map<UUID, LocalDate> records, Set<UUID> children) {
        TypedQuery<Object[]> query = getEntityManager().createQuery(hql + (officeId == null ? "" : OF_OFFICE), Object[].class).setParameter("person", personId)
                .setParameter("from", from).setParameter("to", to);
        if (officeId != null) {
            query.setParameter("office", officeId);
        }
        for (Object[] row : query.getResultList()) {
            records.put((UUID) row[0], (LocalDate) row[2]);
            children.add((UUID) row[1]);
        }
    }

    void keep(UUID certificateId, ServiceRecordKind kind, Map<UUID, LocalDate> days) {
        days.forEach((id, day) -> {
            ServiceCertificateRecord record = new ServiceCertificateRecord();
            record.certificateId = certificateId;
            record.kind = kind;
            record.recordId = id;
            record.occurredOn = day;
            getEntityManager().persist(record);
        });
    }

    Page<ServiceCertificateRecordRow> records(UUID certificateId, ServiceCertificateRecordFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().add("r.certificateId = :certificateId", "certificateId", certificateId).addIfPresent("r.kind = :kind", "kind", filter.kind);
        return lists.page("service-certificate-records", "new org.xiaolian.service.ServiceCertificateRecordRow(r.kind, r.recordId, r.occurredOn)", "ServiceCertificateRecord r", "", conditions,
                RECORDS, page);
    }

    /** The next number of the office's county in that year: 420583-2026-FW000012. First of all in its transaction. */
    String nextNumber(UUID organizationId, int year) {
        getEntityManager().createNativeQuery("INSERT INTO service_sequence (county_code, year, last_number) SELECT LEFT(o.region_code, 6), ?1, LAST_INSERT_ID(1)"
                + " FROM organization o WHERE o.id = ?2 ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(service_sequence.last_number + 1)").setParameter(1, year)
                .setParameter(2, UuidBytes.of(organizationId)).executeUpdate();
        Object[] row = (Object[]) getEntityManager().createNativeQuery("SELECT LEFT(o.region_code, 6), LAST_INSERT_ID() FROM organization o WHERE o.id = ?1", Object[].class)
                .setParameter(1, UuidBytes.of(organizationId)).getSingleResult();
        return row[0] + "-" + year + "-FW" + String.format("%06d", ((Number) row[1]).longValue());
    }
}
