package org.xiaolian.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.text.UuidBytes;

/** Reports, and what was frozen of them. A report is seen by whom its organization shows. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {
    private final KeysetQuery lists;
    private final ChildScope scope;

    ReportRepository(KeysetQuery lists, ChildScope scope) {
        this.lists = lists;
        this.scope = scope;
    }

    Page<ReportRow> list(ReportFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("r.organizationId = :organization", "organization", filter.organizationId)
                .addIfPresent("r.status = :status", "status", filter.status);
        scope.limitOrganizations(conditions, "r.organizationId");
        return lists.page("reports", "new org.xiaolian.report.ReportRow(r.id, r.organizationId, o.name, r.template, r.title,"
                + " r.periodFrom, r.periodTo, r.asOf, r.status, r.number, r.version)", "Report r",
                "join Organization o on o.id = r.organizationId", conditions,
                List.of(SortKey.descending("r.periodTo", LocalDate.class), SortKey.descending("r.id", UUID.class)), page);
    }

    Optional<Report> findVisible(UUID id) {
        Conditions conditions = new Conditions().add("r.id = :id", "id", id);
        scope.limitOrganizations(conditions, "r.organizationId");
        return query("select r from Report r", conditions, Report.class).getResultList().stream().findFirst();
    }

    boolean organizationVisible(UUID id) {
        Conditions conditions = new Conditions().add("o.id = :id", "id", id);
        scope.limitOrganizations(conditions, "o.id");
        return !query("select 1 from Organization o", conditions, Integer.class).getResultList().isEmpty();
    }

    /** Holds the report's row, so that it becomes final once. */
    void lock(Report report) {
        getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next number of the organization's year; its row is held until the transaction ends. */
    int nextNumber(UUID organizationId, int year) {
        getEntityManager().createNativeQuery("INSERT INTO report_sequence (organization_id, year, last_number) VALUES (?1, ?2, 1)"
                + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .setParameter(1, UuidBytes.of(organizationId)).setParameter(2, year).executeUpdate();
        return ((Number) getEntityManager().createNativeQuery("SELECT last_number FROM report_sequence WHERE organization_id = ?1 AND year = ?2")
                .setParameter(1, UuidBytes.of(organizationId)).setParameter(2, year).getSingleResult()).intValue();
    }

    void freeze(Object figureOrRecord) {
        getEntityManager().persist(figureOrRecord);
    }

    Map<String, ReportFigure> frozenFigures(UUID reportId) {
        return getEntityManager().createQuery("select f from ReportFigure f where f.reportId = :report", ReportFigure.class)
                .setParameter("report", reportId).getResultList().stream().collect(Collectors.toMap(f -> f.code, f -> f));
    }

    /** Keys of all frozen records by figure. */
    Map<String, List<FigureRow.Key>> frozenKeys(UUID reportId) {
        return getEntityManager().createQuery("select f from ReportFigureRecord f where f.reportId = :report order by f.code, f.position",
                ReportFigureRecord.class).setParameter("report", reportId).getResultList().stream()
                .collect(Collectors.groupingBy(f -> f.code, Collectors.mapping(f -> new FigureRow.Key(f.recordId, f.childId), Collectors.toList())));
    }

    Page<ReportFigureRecord> frozenRecords(UUID reportId, String code, PageRequest page) {
        Conditions conditions = new Conditions().add("f.reportId = :report", "report", reportId).add("f.code = :code", "code", code);
        return lists.page("frozen:" + reportId + ":" + code, "f", "ReportFigureRecord f", "", conditions,
                List.of(SortKey.ascending("f.position", Integer.class)), page);
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
