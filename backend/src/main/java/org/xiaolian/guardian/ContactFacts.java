package org.xiaolian.guardian;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.shared.FeatureApi;

/**
 * What the telephone numbers around the child {@code c} lack on the day {@code :today}, in HQL, from the dated facts: nothing is
 * stored that could be out of date. Said twice: child by child, as a page of fifty wants it, and for a whole county, where the
 * people around each child and their numbers are read once ({@link #JOINS}, {@link #TOLD}) and every gap is told from that.
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

    /** Father, mother and carer of the day: there is at most one of each. */
    public static final String JOINS = parent("father", "FATHER") + parent("mother", "MOTHER") + " left join CareArrangement care on care.childId = c.id and " + holds("care");
    /** What {@link #toldDeadNumber} and "nobody can be reached" ask about: {@code expression as name}. A reach is 1 with a live number, 2 with a dead one, 3 with both. */
    public static final List<String> REACHES = List.of(reach("father.guardianId") + " as fatherReach", reach("mother.guardianId") + " as motherReach",
            reach("care.carerId") + " as carerReach", "case when c.id in (" + others(false) + ") then 1 else 0 end as otherReached",
            "case when c.id in (" + others(true) + ") then 1 else 0 end as otherDead");
    /** What {@link #toldLacks} asks about. */
    static final List<String> TOLD = Stream.concat(REACHES.stream(), Stream.of(
            "father.guardianId as fatherId", "cast(father.presence as String) as fatherPresence", "case when father.workPlace is null then 1 else 0 end as fatherPlaceless",
            "mother.guardianId as motherId", "cast(mother.presence as String) as motherPresence", "case when mother.workPlace is null then 1 else 0 end as motherPlaceless",
            "care.carerId as carerId", "cast(care.careType as String) as cared",
            "case when c.id in (" + others(false) + ") then (select count(distinct n.guardianId) " + OTHER_LIVE + " and n.guardianId not in (coalesce(father.guardianId, n.id),"
                    + " coalesce(mother.guardianId, n.id), coalesce(care.carerId, n.id))) else 0L end as others")).toList();
    private static final String REACHED = "t.%1$sReach is not null and t.%1$sReach <> 2";
    private static final String ANY_REACHED = Stream.of("father", "mother", "carer").map(who -> String.format(REACHED, who)).collect(Collectors.joining(" or ")) + " or t.otherReached = 1";
    private static final Map<ContactGap, String> TOLD_FACTS = new EnumMap<>(Map.of(
            ContactGap.NO_REACHABLE_NUMBER, "not (" + ANY_REACHED + ")",
            ContactGap.NO_SECOND_PERSON, "2 > t.others" + person("father", "") + person("mother", " and (t.fatherId is null or t.motherId <> t.fatherId)")
                    + person("carer", " and (t.fatherId is null or t.carerId <> t.fatherId) and (t.motherId is null or t.carerId <> t.motherId)"),
            ContactGap.CARER_WITHOUT_NUMBER, "not (" + String.format(REACHED, "carer") + ") and coalesce(t.cared, '') <> 'NOBODY'",
            ContactGap.PARENT_WITHOUT_NUMBER, eachParent("t.%1$sPresence not in (" + OUT_OF_REACH + ") and not (" + REACHED + ")"),
            ContactGap.PARENTS_UNKNOWN, eachParent("t.%1$sId is null and coalesce(t.%1$sPresence, '') not in (" + OUT_OF_REACH + ")"),
            ContactGap.WORK_PLACE_UNKNOWN, eachParent("t.%1$sPresence in ('AWAY_WORKING', 'ABROAD') and t.%1$sPlaceless = 1")));

    private ContactFacts() {
    }

    /** As {@link #lacks}, of {@code t} instead of the child {@code c}. */
    public static String toldLacks(ContactGap gap) {
        return TOLD_FACTS.get(gap);
    }

    /** As {@link #deadNumber}, of {@code t} instead of the child {@code c}. */
    public static String toldDeadNumber() {
        return "t.fatherReach > 1 or t.motherReach > 1 or t.carerReach > 1 or t.otherDead = 1";
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

    private static String parent(String alias, String parent) {
        return " left join ParentFact " + alias + " on " + alias + ".childId = c.id and " + alias + ".parent = " + parent + " and " + holds(alias);
    }

    private static String reach(String person) {
        return "(select max(case when t.dead = false then 1 else 0 end) + 2 * max(case when t.dead = true then 1 else 0 end) from GuardianPhone t where t.guardianId = " + person + ")";
    }

    /** Children with such a number of somebody further. */
    private static String others(boolean dead) {
        return "select o.childId from ContactPerson o where " + holds("o") + " and o.guardianId in (select t.guardianId from GuardianPhone t where t.dead = " + dead + ")";
    }

    private static String person(String who, String unlessCounted) {
        return " + case when " + String.format(REACHED, who) + unlessCounted + " then 1 else 0 end";
    }

    private static String eachParent(String template) {
        return String.format(template, "father") + " or " + String.format(template, "mother");
    }
}
