package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.Locale;
import org.xiaolian.shared.page.Conditions;

/**
 * The HQL of one column of the coverage table: what makes a cell done, exempt, without anybody, or open. The one place that
 * says what covers a duty; page, totals and gaps use the same text.
 */
final class RuleCells {
    private RuleCells() {
    }

    /** A letter of {@link CoverageState} for the child {@code c}. */
    static String letter(Conditions conditions, DutyRule rule, int index, LocalDate from, LocalDate to) {
        String n = "r" + index;
        conditions.parameter(n + "From", from).parameter(n + "To", to).parameter(n + "Rule", rule.id).parameter(n + "Kind", rule.pairingKind)
                .parameter(n + "Office", rule.organizationId);
        return "case when " + done(conditions, rule, n) + " then 'D' when " + exempt(n) + " then 'E' when not " + responsible(n)
                + " then 'N' else 'U' end";
    }

    private static String done(Conditions conditions, DutyRule rule, String n) {
        String records = switch (rule.duty) {
            case HOME_VISIT -> "from HomeVisitChild x where x.childId = c.id and x.effective = true and x.occurredOn between :" + n + "From and :" + n + "To";
            case PARENT_CHILD_LINK, CARER_TALK -> "from ContactChild x where x.childId = c.id and x.kind = :" + n
                    + "Contact and x.effective = true and x.occurredOn between :" + n + "From and :" + n + "To";
        };
        if (rule.duty != Duty.HOME_VISIT) {
            conditions.parameter(n + "Contact", org.xiaolian.contact.ContactKind.valueOf(rule.duty.name().toUpperCase(Locale.ROOT)));
        }
        if (rule.timesPerPeriod == 1) {
            return "exists (select 1 " + records + ")";
        }
        conditions.parameter(n + "Times", (long) rule.timesPerPeriod);
        return "(select count(*) " + records + ") >= :" + n + "Times";
    }

    private static String exempt(String n) {
        return "exists (select 1 from DutyExemption e where e.childId = c.id and e.dutyRuleId = :" + n + "Rule and e.startsOn <= :" + n
                + "To and e.endsOn >= :" + n + "From)";
    }

    /** Somebody of the rule's kind and office was paired with the child on any day of the period. */
    private static String responsible(String n) {
        return "exists (select 1 from Pairing p join Organization po on po.id = p.organizationId join Organization ro on ro.id = :" + n
                + "Office where p.childId = c.id and p.kind = :" + n + "Kind and p.startsOn <= :" + n + "To and (p.endsOn is null or p.endsOn >= :" + n
                + "From) and po.path like concat(ro.path, '%'))";
    }
}
