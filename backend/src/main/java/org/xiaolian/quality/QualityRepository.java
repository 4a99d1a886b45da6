package org.xiaolian.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

/** Files and their faults, told from what is stored today. */
@ApplicationScoped
class QualityRepository {
    /** A file of the list; the flags follow the order of {@link QualityGap}. */
    record Line(UUID childId, String archiveNumber, String childName, String regionCode, String schoolName, String className, String carerName, LocalDate lastConfirmedOn,
            String flags) {
    }

    private static final int MAX_GROUPS = 300;

    private final EntityManager entities;
    private final ChildScope scope;
    private final KeysetQuery lists;

    QualityRepository(EntityManager entities, ChildScope scope, KeysetQuery lists) {
        this.entities = entities;
        this.scope = scope;
        this.lists = lists;
    }

    Page<Line> list(QualityListFilter filter, LocalDate today, PageRequest page) {
        Conditions conditions = files(filter, today).add(filter.gap == null ? Stream.of(QualityGap.values()).map(QualityFacts::has).collect(Collectors.joining(" or "))
                : QualityFacts.has(filter.gap));
        String flags = Stream.of(QualityGap.values()).map(gap -> "case when " + QualityFacts.has(gap) + " then '1' else '0' end").collect(Collectors.joining(", "));
        return lists.page("data-quality/" + filter.gap, "new org.xiaolian.quality.QualityRepository$Line(c.id, c.archiveNumber, c.name, c.regionCode, c.schoolName, c.className,"
                + " c.carerName, c.lastConfirmedOn, concat(" + flags + "))", "Child c", "", conditions,
                List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class)), page);
    }

    /** For each group: files, files with any fault, then files with each fault, then what the group is. */
    List<Object[]> counts(QualityFilter filter, QualityGroup group, LocalDate today) {
        // Told file by file first and added up then: the parser takes exponential time for brackets within brackets within a sum.
        List<String> columns = new ArrayList<>(keys(group));
        List<String> sums = new ArrayList<>();
        for (QualityGap gap : QualityGap.values()) {
            columns.add("case when " + QualityFacts.has(gap) + " then 1 else 0 end as gap" + gap.ordinal());
            sums.add("sum(g.gap" + gap.ordinal() + ")");
        }
        String any = Stream.of(QualityGap.values()).map(gap -> "g.gap" + gap.ordinal() + " = 1").collect(Collectors.joining(" or "));
        String key = keys(group).stream().map(k -> "g." + k.substring(k.lastIndexOf(' ') + 1)).collect(Collectors.joining(", "));
        Conditions conditions = files(filter, today);
        TypedQuery<Object[]> query = entities.createQuery("with faults as (select " + String.join(", ", columns) + " from Child c" + conditions.where()
                + ") select count(*), sum(case when " + any + " then 1L else 0L end), " + String.join(", ", sums)
                + (group == null ? " from faults g" : ", " + key + " from faults g group by " + key + " order by 2 desc, " + key), Object[].class).setMaxResults(MAX_GROUPS);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private Conditions files(QualityFilter filter, LocalDate today) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE").parameter("today", today)
                .parameter("staleBefore", QualityPolicy.staleBefore(today));
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "filterRegion"));
        }
        conditions.addIfPresent("c.schoolId = :schoolId", "schoolId", filter.organizationId).addIfPresent("c.className = :className", "className", filter.className);
        scope.limitAnsweredChildren(conditions, "c");
        return conditions;
    }

    private static List<String> keys(QualityGroup group) {
        return group == null ? List.of() : switch (group) {
            case COUNTY -> List.of("c.countyCode as countyCode");
            case TOWN -> List.of("c.townCode as townCode");
            case VILLAGE -> List.of("c.regionCode as regionCode");
            case SCHOOL -> List.of("c.schoolId as schoolId", "c.schoolName as schoolName");
            case CLASS -> List.of("c.schoolId as schoolId", "c.schoolName as schoolName", "c.className as className");
        };
    }
}
