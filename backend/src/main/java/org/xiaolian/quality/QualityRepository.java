package org.xiaolian.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.child.ChildScope;
import org.xiaolian.guardian.ContactFacts;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.FactCounts;
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

    /** Files, files with any fault, files with each, by group. */
    FactCounts counts(QualityFilter filter, QualityGroup group, LocalDate today) {
        return FactCounts.of(entities, "Child c" + ContactFacts.JOINS, files(filter, today), QualityFacts.told(),
                Stream.of(QualityGap.values()).map(QualityFacts::toldHas).toList(), keys(group));
    }

    private Conditions files(QualityFilter filter, LocalDate today) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE").parameter("today", today)
                .parameter("staleBefore", QualityPolicy.staleBefore(today));
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "filterRegion"));
        }
        conditions.addIfPresent("c.schoolId = :schoolId", "schoolId", filter.organizationId);
        if (filter.className != null) {
            conditions.add(ChildScope.schoolClass(conditions, "c", filter.className, today, "className"));
        }
        scope.limitAnsweredChildren(conditions, "c");
        return conditions;
    }

    private static List<String> keys(QualityGroup group) {
        return switch (group) {
            case COUNTY -> List.of("c.countyCode as countyCode");
            case TOWN -> List.of("c.townCode as townCode");
            case VILLAGE -> List.of("c.regionCode as regionCode");
            case SCHOOL -> List.of("c.schoolId as schoolId", "c.schoolName as schoolName");
            case CLASS -> List.of("c.schoolId as schoolId", "c.schoolName as schoolName", "c.classKey as classKey", "c.className as className");
        };
    }
}
