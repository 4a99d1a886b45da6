package org.xiaolian.guardian;

import java.util.EnumMap;
import java.util.Map;
import org.xiaolian.shared.FeatureApi;

/**
 * What the telephone numbers around the child {@code c} lack on the day {@code :today}, in HQL, from the dated facts: nothing is
 * stored that could be out of date.
 */
@FeatureApi
public final class ContactFacts {
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
    private static final String DEAD = " and exists (select 1 from GuardianPhone t where t.guardianId = %s and t.dead = true)";

    private ContactFacts() {
    }

    public static String lacks(ContactGap gap) {
        return FACTS.get(gap);
    }

    /** Somebody around the child has a number that no longer works. */
    public static String deadNumber() {
        return "exists (select 1 " + PARENT + String.format(DEAD, "f.guardianId") + ") or exists (select 1 " + CARE + String.format(DEAD, "a.carerId")
                + ") or exists (select 1 " + OTHER + String.format(DEAD, "n.guardianId") + ")";
    }

    /** Whoever is dead or out of reach need not be named. */
    private static String unknown(String parent) {
        return "not exists (select 1 " + PARENT + " and cast(f.parent as String) = '" + parent + "' and (f.guardianId is not null or cast(f.presence as String) in (" + OUT_OF_REACH + ")))";
    }

    private static String holds(String alias) {
        return alias + ".validFrom <= :today and coalesce(" + alias + ".validTo, :today) >= :today";
    }
}
