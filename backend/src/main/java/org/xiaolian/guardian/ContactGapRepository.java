package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final String LIVE = " and exists (select 1 from GuardianPhone t where t.guardianId = %s and t.dead = false)";
    private static final String OUT_OF_REACH = "'DECEASED', 'MISSING', 'DIVORCED_NO_CONTACT', 'LOST_CONTACT'";
    private static final String PARENT = "from ParentFact f where f.childId = c.id and " + holds("f");
    private static final String CARE = "from CareArrangement a where a.childId = c.id and " + holds("a");
    private static final String OTHER = "from ContactPerson n where n.childId = c.id and " + holds("n");
    private static final String PARENT_LIVE = PARENT + String.format(LIVE, "f.guardianId");
    private static final String CARE_LIVE = CARE + String.format(LIVE, "a.carerId");
    private static final String OTHER_LIVE = OTHER + String.format(LIVE, "n.guardianId");
    /** Whoever is both parent and carer, or carer and neighbour, is one person. */
    private static final String PEOPLE = "(select count(distinct f.guardianId) " + PARENT_LIVE + ") + (select count(distinct a.carerId) " + CARE_LIVE
            + " and not exists (select 1 " + PARENT + " and f.guardianId = a.carerId)) + (select count(distinct n.guardianId) " + OTHER_LIVE
            + " and not exists (select 1 " + PARENT + " and f.guardianId = n.guardianId) and not exists (select 1 " + CARE + " and a.carerId = n.guardianId))";
    private static final Map<ContactGap, String> FACTS = new EnumMap<>(Map.of(
            ContactGap.NO_REACHABLE_NUMBER, "not exists (select 1 " + PARENT_LIVE + ") and not exists (select 1 " + CARE_LIVE + ") and not exists (select 1 " + OTHER_LIVE + ")",
            ContactGap.NO_SECOND_PERSON, "2 > " + PEOPLE,
            ContactGap.CARER_WITHOUT_NUMBER, "not exists (select 1 " + CARE_LIVE + ") and not exists (select 1 " + CARE + " and cast(a.careType as String) = 'NOBODY')",
            ContactGap.PARENT_WITHOUT_NUMBER, "exists (select 1 " + PARENT + " and cast(f.presence as String) not in (" + OUT_OF_REACH
                    + ") and not exists (select 1 from GuardianPhone t where t.guardianId = f.guardianId and t.dead = false))",
            ContactGap.PARENTS_UNKNOWN, unknown("FATHER") + " or " + unknown("MOTHER"),
            ContactGap.WORK_PLACE_UNKNOWN, "exists (select 1 " + PARENT + " and cast(f.presence as String) in ('AWAY_WORKING', 'ABROAD') and f.workPlace is null)"));

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
        Conditions conditions = children(filter, today).add(filter.gap == null ? any() : FACTS.get(filter.gap));
        List<String> flags = new ArrayList<>();
        for (ContactGap gap : ContactGap.values()) {
            flags.add("case when " + FACTS.get(gap) + " then '1' else '0' end");
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
            columns.add("case when " + FACTS.get(gap) + " then 1 else 0 end as gap" + gap.ordinal());
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
        return String.join(" or ", FACTS.values());
    }

    /** Whoever is dead or out of reach need not be named. */
    private static String unknown(String parent) {
        return "not exists (select 1 " + PARENT + " and cast(f.parent as String) = '" + parent + "' and (f.guardianId is not null or cast(f.presence as String) in (" + OUT_OF_REACH + ")))";
    }

    private static String holds(String alias) {
        return alias + ".validFrom <= :today and coalesce(" + alias + ".validTo, :today) >= :today";
    }
}
