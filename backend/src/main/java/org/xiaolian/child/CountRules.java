package org.xiaolian.child;

import java.time.LocalDate;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.page.Conditions;

/**
 * Who counts as left behind on a day, by each official rule: the one place that says it, as a condition on {@code Child}, so
 * that a child's page, a list and a total cannot differ. Facts are those of the day, whatever is true today.
 */
@FeatureApi
public final class CountRules {
    private static final int CIVIL_AFFAIRS_AGE = 16;
    private static final int WOMENS_FEDERATION_AGE = 18;
    private static final int EDUCATION_MONTHS = 3;
    private static final String AWAY = "f.presence in (AWAY_WORKING, ABROAD)";
    private static final String AWAY_LONG = AWAY + " and f.awaySince <= :countAwaySince";
    /** Not able to care: said so, or in a state in which nobody can (rules.md 1.2). */
    private static final String UNABLE = "(f.ableToCare = false or f.presence in (DECEASED, MISSING, DIVORCED_NO_CONTACT, IMPRISONED, DRUG_REHAB,"
            + " SEVERELY_ILL, SEVERELY_DISABLED, LOST_CONTACT))";

    private CountRules() {
    }

    /** What the child's alias must fulfil to count on the day, the office's override included; the file must have been open. */
    public static String counts(Conditions conditions, String alias, CountRule rule, LocalDate on) {
        return "(" + openOn(conditions, alias, on) + " and (" + override(alias, rule, true) + " or " + computed(conditions, alias, rule, on) + " and not "
                + override(alias, rule, false) + "))";
    }

    /** As {@link #counts}, from the facts alone. */
    public static String computed(Conditions conditions, String alias, CountRule rule, LocalDate on) {
        conditions.parameter("countOn", on);
        return switch (rule) {
            case CIVIL_AFFAIRS -> {
                conditions.parameter("countUnder16", on.minusYears(CIVIL_AFFAIRS_AGE));
                yield "(" + alias + ".birthDate > :countUnder16 and (" + alias + ".householdType is null or " + alias + ".householdType = RURAL) and ("
                        + parent(alias, "FATHER", AWAY) + " and " + parent(alias, "MOTHER", AWAY + " or " + UNABLE)
                        + " or " + parent(alias, "MOTHER", AWAY) + " and " + parent(alias, "FATHER", UNABLE) + "))";
            }
            case EDUCATION -> {
                conditions.parameter("countAwaySince", on.minusMonths(EDUCATION_MONTHS));
                yield "(" + inCompulsorySchool(alias) + " and (" + parent(alias, "FATHER", AWAY_LONG) + " or " + parent(alias, "MOTHER", AWAY_LONG) + "))";
            }
            case WOMENS_FEDERATION -> {
                conditions.parameter("countUnder18", on.minusYears(WOMENS_FEDERATION_AGE));
                yield "(" + alias + ".birthDate > :countUnder18 and (" + parent(alias, "FATHER", AWAY) + " or " + parent(alias, "MOTHER", AWAY) + "))";
            }
        };
    }

    /** Both parents away for three months: code 2 of the school roll. */
    public static String bothAwayLong(Conditions conditions, String alias, LocalDate on) {
        conditions.parameter("countOn", on).parameter("countAwaySince", on.minusMonths(EDUCATION_MONTHS));
        return "(" + parent(alias, "FATHER", AWAY_LONG) + " and " + parent(alias, "MOTHER", AWAY_LONG) + ")";
    }

    /** The file was open on that day. */
    public static String openOn(Conditions conditions, String alias, LocalDate on) {
        conditions.parameter("countOn", on);
        return "exists (select 1 from ChildStatusPeriod sp where sp.childId = " + alias
                + ".id and sp.startsOn <= :countOn and (sp.endsOn is null or sp.endsOn >= :countOn))";
    }

    private static String parent(String alias, String kind, String state) {
        return "exists (select 1 from ParentFact f where f.childId = " + alias + ".id and f.parent = " + kind
                + " and f.validFrom <= :countOn and (f.validTo is null or f.validTo >= :countOn) and (" + state + "))";
    }

    private static String inCompulsorySchool(String alias) {
        return "(exists (select 1 from Enrolment e where e.childId = " + alias + ".id and e.startsOn <= :countOn and (e.endsOn is null or e.endsOn >= :countOn)"
                + " and e.stage in (PRIMARY, JUNIOR)) or not exists (select 1 from Enrolment n where n.childId = " + alias + ".id) and " + alias
                + ".schoolingStage in (PRIMARY, JUNIOR))";
    }

    private static String override(String alias, CountRule rule, boolean counts) {
        return "exists (select 1 from CountOverride o where o.childId = " + alias + ".id and o.countRule = " + rule.name() + " and o.counts = " + counts
                + " and o.validFrom <= :countOn and (o.validTo is null or o.validTo >= :countOn))";
    }
}
