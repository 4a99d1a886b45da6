package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.FactCounts;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;

/**
 * Who lacks what: the one definition of complete contacts (R1-P06), told from the dated facts of today. The file keeps whether
 * there is no gap, written anew by {@link FamilyService} after each change, for the lists of children.
 */
@ApplicationScoped
class ContactGapRepository {
    /** A child of the list; the flags follow the order of {@link ContactGap}. */
    record GapLine(UUID childId, String childName, String regionCode, String schoolName, String className, String carerName, String flags) {
    }

    private final EntityManager entities;
    private final ChildScope scope;
    private final KeysetQuery lists;

    ContactGapRepository(EntityManager entities, ChildScope scope, KeysetQuery lists) {
        this.entities = entities;
        this.scope = scope;
        this.lists = lists;
    }

    /** Those of these children whose contacts lack nothing today. */
    Set<UUID> complete(Collection<UUID> childIds, LocalDate today) {
        return childIds.isEmpty() ? Set.of() : Set.copyOf(InList.query(entities, "ids", childIds, "select c.id from Child c where c.id in :ids and not (" + any() + ")", UUID.class)
                .setParameter("today", today).getResultList());
    }

    Page<GapLine> list(ContactGapFilter filter, LocalDate today, PageRequest page) {
        Conditions conditions = children(filter, today).add(filter.gap == null ? any() : ContactFacts.lacks(filter.gap));
        List<String> flags = new ArrayList<>();
        for (ContactGap gap : ContactGap.values()) {
            flags.add("case when " + ContactFacts.lacks(gap) + " then '1' else '0' end");
        }
        return lists.page("contact-gaps", "new org.xiaolian.guardian.ContactGapRepository$GapLine(c.id, c.name, c.regionCode, c.schoolName, c.className, c.carerName,"
                + " concat(" + String.join(", ", flags) + "))", "Child c", "", conditions,
                List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class)), page);
    }

    /** Children, children with any gap, children with each, by group. */
    FactCounts counts(ContactGapFilter filter, ContactGapGroup group, LocalDate today) {
        return FactCounts.of(entities, "Child c" + ContactFacts.JOINS, children(filter, today), ContactFacts.TOLD,
                Stream.of(ContactGap.values()).map(ContactFacts::toldLacks).toList(), keys(group));
    }

    private Conditions children(ContactGapFilter filter, LocalDate today) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE").parameter("today", today);
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "filterRegion"));
        }
        conditions.addIfPresent("c.schoolId = :schoolId", "schoolId", filter.organizationId);
        if (filter.className != null) {
            conditions.add(ChildScope.schoolClass(conditions, "c", filter.className, today, "className"));
        }
        scope.limitChildrenShowing(conditions, "c", FieldGroup.PHONES);
        return conditions;
    }

    private static List<String> keys(ContactGapGroup group) {
        return switch (group) {
            case TOWN -> List.of("c.townCode as townCode");
            case VILLAGE -> List.of("c.regionCode as regionCode");
            case CLASS -> List.of("c.schoolId as schoolId", "c.schoolName as schoolName", "c.classKey as classKey", "c.className as className");
        };
    }

    /** "And" binds closer than "or": no brackets. */
    private static String any() {
        return Stream.of(ContactGap.values()).map(ContactFacts::lacks).collect(Collectors.joining(" or "));
    }
}
