package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.Locale;
import org.xiaolian.shared.page.Conditions;

/**
 * The HQL of one column of the coverage table: what makes a cell done, exempt, without anybody, or open; and of what an office
 * still owes today. The one place that says what covers a duty; page, totals, gaps and Today use the same text.
 */
final class RuleCells {
    /** Somebody of the rule's kind and office was paired on any day of the period. */
    private static final String RESPONSIBLE = "from Pairing p where p.kind = :nKind and p.startsOn <= :nTo and (p.endsOn is null or p.endsOn >= :nFrom)"
            + " and p.organizationId in (select po.id from Organization po where po.path like :nPath)";

    private RuleCells() {
    }

    /**
     * A letter of {@link CoverageState} for the child {@code c}.
     *
     * @param path where the rule's office stands in the tree of offices
     * @param exemptions whether any child is exempt from the rule in the period: if none is, nobody is asked
     * @param sets whether the whole roster is counted: then who has a record is read once as a set, instead of looked up child
     *     by child, which is what a page of fifty wants
     */
    static String letter(Conditions conditions, DutyRule rule, int index, LocalDate from, LocalDate to, String path, boolean exemptions, boolean sets) {
        String n = "r" + index;
        conditions.parameter(n + "From", from).parameter(n + "To", to).parameter(n + "Kind", rule.pairingKind).parameter(n + "Path", path + "%");
        String exempt = "";
        if (exemptions) {
            exempt = " when " + exempt(":" + n + "Rule", n) + " then 'E'";
            conditions.parameter(n + "Rule", rule.id);
        }
        String times = null;
        if (rule.timesPerPeriod > 1) {
            times = ":" + n + "Times";
            conditions.parameter(n + "Times", (long) rule.timesPerPeriod);
        }
        String done = sets ? "c.id in (select x.childId " + records(conditions, rule.duty, n)
                + (times == null ? ")" : " group by x.childId having count(*) >= " + times + ")") : done(conditions, rule.duty, times, n);
        String responsible = sets ? "c.id in (select p.childId " + RESPONSIBLE.replace(":n", ":" + n) + ")"
                : "exists (select 1 " + RESPONSIBLE.replace(":n", ":" + n) + " and p.childId = c.id)";
        return "case when " + done + " then 'D'" + exempt + " when not " + responsible + " then 'N' else 'U' end";
    }

    /** The child {@code c} of the pairing {@code p} is still owed, in the period of today, what the rule {@code r} of this shape asks. */
    static String open(Conditions conditions, RuleShape shape, int index, LocalDate today) {
        LocalDate start = shape.period().start(today);
        return open(conditions, shape, "s" + index, start, shape.period().end(start));
    }

    /** The period before was missed while the pairing {@code p} and the rule {@code r} held: {@link DutyStanding} in HQL. */
    static String missed(Conditions conditions, RuleShape shape, int index, LocalDate today) {
        LocalDate end = shape.period().start(today).minusDays(1);
        String n = "m" + index;
        return "p.startsOn <= :" + n + "To and r.validFrom <= :" + n + "To and " + open(conditions, shape, n, shape.period().start(end), end);
    }

    private static String open(Conditions conditions, RuleShape shape, String n, LocalDate from, LocalDate to) {
        conditions.parameter(n + "From", from).parameter(n + "To", to);
        return "not " + done(conditions, shape.duty(), shape.once() ? null : "r.timesPerPeriod", n) + " and not " + exempt("r.id", n);
    }

    /** @param times how often it must be done; null: once */
    private static String done(Conditions conditions, Duty duty, String times, String n) {
        String records = records(conditions, duty, n) + " and x.childId = c.id";
        return times == null ? "exists (select 1 " + records + ")" : "((select count(*) " + records + ") >= " + times + ")";
    }

    /** The records of the period that count for the duty. */
    private static String records(Conditions conditions, Duty duty, String n) {
        if (duty == Duty.HOME_VISIT) {
            return "from HomeVisitChild x where x.effective = true and x.occurredOn between :" + n + "From and :" + n + "To";
        }
        conditions.parameter(n + "Contact", org.xiaolian.contact.ContactKind.valueOf(duty.name().toUpperCase(Locale.ROOT)));
        return "from ContactChild x where x.kind = :" + n + "Contact and x.effective = true and x.occurredOn between :" + n + "From and :" + n + "To";
    }

    private static String exempt(String rule, String n) {
        return "exists (select 1 from DutyExemption e where e.childId = c.id and e.dutyRuleId = " + rule + " and e.startsOn <= :" + n
                + "To and e.endsOn >= :" + n + "From)";
    }
}
