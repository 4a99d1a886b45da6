package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.page.Conditions;
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

    private static final int MAX_GROUPS = 300;

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

    /** For each group: region, school, class, children, children with any gap, then children with each gap. */
    List<Object[]> counts(ContactGapFilter filter, ContactGapGroup group, LocalDate today) {
        // Told child by child first and added up then: the parser takes exponential time for brackets within brackets within a sum.
        List<String> columns = new ArrayList<>(keys(group));
        StringBuilder sums = new StringBuilder("select count(*), sum(case when ").append(IntStream.range(0, ContactGap.values().length).mapToObj(i -> "g.gap" + i + " = 1")
                .collect(Collectors.joining(" or "))).append(" then 1L else 0L end)");
        for (ContactGap gap : ContactGap.values()) {
            columns.add("case when " + ContactFacts.lacks(gap) + " then 1 else 0 end as gap" + gap.ordinal());
            sums.append(", sum(g.gap").append(gap.ordinal()).append(')');
        }
        String key = keys(group).stream().map(k -> "g." + k.substring(k.lastIndexOf(' ') + 1)).collect(Collectors.joining(", "));
        Conditions conditions = children(filter, today);
        TypedQuery<Object[]> query = entities.createQuery("with gaps as (select " + String.join(", ", columns) + " from Child c" + conditions.where() + ") "
                + sums + (group == null ? " from gaps g" : ", " + key + " from gaps g group by " + key + " order by 2 desc, " + key), Object[].class).setMaxResults(MAX_GROUPS);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private Conditions children(ContactGapFilter filter, LocalDate today) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE").parameter("today", today);
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "filterRegion"));
        }
        conditions.addIfPresent("c.schoolId = :schoolId", "schoolId", filter.organizationId).addIfPresent("c.className = :className", "className", filter.className);
        scope.limitChildrenShowing(conditions, "c", FieldGroup.PHONES);
        return conditions;
    }

    private static List<String> keys(ContactGapGroup group) {
        return group == null ? List.of() : switch (group) {
            case TOWN -> List.of("c.townCode as townCode");
            case VILLAGE -> List.of("c.regionCode as regionCode");
            case CLASS -> List.of("c.schoolId as schoolId", "c.schoolName as schoolName", "c.className as className");
        };
    }

    /** "And" binds closer than "or": no brackets. */
    private static String any() {
        return Stream.of(ContactGap.values()).map(ContactFacts::lacks).collect(Collectors.joining(" or "));
    }
}
