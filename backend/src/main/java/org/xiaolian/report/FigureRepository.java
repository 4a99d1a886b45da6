package org.xiaolian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.InList;

/** Counts and lists of figures. Each of them takes {@code from} and {@code where} of the same definition. */
@ApplicationScoped
class FigureRepository {
    private final EntityManager entities;
    private final KeysetQuery lists;
    private final ChildScope scope;

    FigureRepository(EntityManager entities, KeysetQuery lists, ChildScope scope) {
        this.entities = entities;
        this.lists = lists;
        this.scope = scope;
    }

    long count(Indicator indicator, Report report, String organizationPath) {
        return query("select count(*) from " + indicator.rows.from, where(indicator, report, organizationPath), "", Long.class)
                .getSingleResult();
    }

    /** All rows, in the order of the list. */
    List<FigureRow> rows(Indicator indicator, Report report, String organizationPath) {
        return rows(indicator.rows, where(indicator, report, organizationPath));
    }

    Page<FigureRow> page(Indicator indicator, Report report, String organizationPath, PageRequest page) {
        FigureRows rows = indicator.rows;
        return lists.page("figure:" + report.id + ":" + indicator, rows.projection, rows.from, rows.joins,
                where(indicator, report, organizationPath), rows.order, page);
    }

    /** Which of these records the figure counts today. */
    Set<FigureRow.Key> counted(Indicator indicator, Report report, String organizationPath, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Conditions conditions = where(indicator, report, organizationPath)
                .add(indicator.rows.key + " in :ids", "ids", indicator.rows.keys(new HashSet<>(ids)));
        return rows(indicator.rows, conditions).stream().map(FigureRow::key).collect(Collectors.toSet());
    }

    /** These records as they are now, counted or not; a child's name only where the caller may see it. */
    Map<FigureRow.Key, FigureRow> existing(FigureRows rows, UUID reportId, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Conditions conditions = new Conditions().add(rows.key + " in :ids", "ids", rows.keys(new HashSet<>(ids)));
        String from = rows.from;
        if (rows.child != null) {
            from += " join Report rep on rep.id = :report";
            conditions.parameter("report", reportId);
            scope.limitRecords(conditions, "(%s)", rows.child, "rep.organizationId");
        }
        return query("select " + rows.projection + " from " + from + rows.joins, conditions, "", FigureRow.class).getResultList().stream()
                .collect(Collectors.toMap(FigureRow::key, Function.identity(), (a, b) -> a));
    }

    /** Those of the children whose files have been erased. */
    Set<UUID> erased(Collection<UUID> childIds) {
        return childIds.isEmpty() ? Set.of() : Set.copyOf(InList.query(entities, "ids", childIds, "select e.childId from ErasedChild e where e.childId in :ids", UUID.class)
                .getResultList());
    }

    private List<FigureRow> rows(FigureRows rows, Conditions conditions) {
        String order = rows.order.stream().map(k -> k.expression() + (k.descending() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
        return query("select " + rows.projection + " from " + rows.from + rows.joins, conditions, order, FigureRow.class).getResultList();
    }

    private Conditions where(Indicator indicator, Report report, String organizationPath) {
        return indicator.where.apply(new FigureWhere(scope, organizationPath, report.periodFrom, report.periodTo, report.asOf)).conditions();
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(selectFrom + conditions.where() + order, type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
