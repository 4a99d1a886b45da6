package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaolian.contact.ContactChannel;
import org.xiaolian.contact.Counterpart;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.visit.VisitMethod;

/**
 * One column of the coverage table in HQL, for a whole roster: {@link CellPart} for all its children {@code c} at once. Who has
 * which records, and who answers for whom, is read once as a set each, with a figure for every period.
 */
final class RuleCells {
    private final Conditions conditions;
    private final DutyTerms terms;
    private final List<CellPart> parts;
    private final LocalDate today;
    private final String n;
    private final List<DaySpan> spans;
    private final List<String> sets = new ArrayList<>();
    private final StringBuilder joins = new StringBuilder();

    /** @param parts what the rule asks in the month */
    RuleCells(Conditions conditions, DutyTerms terms, List<CellPart> parts, LocalDate today, int index) {
        this.conditions = conditions;
        this.terms = terms;
        this.parts = parts;
        this.today = today;
        this.n = "r" + index;
        this.spans = new ArrayList<>(new LinkedHashSet<>(parts.stream().map(CellPart::span).toList()));
    }

    /** The sets that {@link #joins} names, to stand after {@code with}. */
    List<String> sets() {
        return sets;
    }

    /** The joins that {@link #figure} needs. */
    String joins() {
        return joins.toString();
    }

    /**
     * The place of a state in {@link CoverageState}.
     *
     * @param exemptions whether any child is exempt from the rule around the month: if none is, nobody is asked
     */
    String figure(boolean exemptions) {
        if (parts.isEmpty()) {
            return "0";
        }
        for (int i = 0; i < spans.size(); i++) {
            conditions.parameter(n + "From" + i, spans.get(i).from()).parameter(n + "To" + i, spans.get(i).to());
        }
        if (exemptions) {
            conditions.parameter(n + "Rule", terms.rule.id);
        }
        recordsOfPeriods();
        responsible();
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            CellPart part = parts.get(i);
            figures.add(part.line().isInterval() ? interval(part, i, exemptions) : period(part, i, exemptions));
        }
        return figures.size() == 1 ? figures.get(0) : figures.stream().collect(Collectors.joining(", ", "greatest(", ")"));
    }

    private String period(CellPart part, int index, boolean exemptions) {
        return "case" + other(part, index) + " when coalesce(d" + n + ".w" + spans.indexOf(part.span()) + ", 0) >= " + part.line().timesPerPeriod + " then 1"
                + open(part, exemptions, part.isOver(today) ? "5" : "4");
    }

    private String interval(CellPart part, int index, boolean exemptions) {
        int days = part.line().intervalDays;
        String g = "g" + n + index;
        LocalDate judged = part.judgedTo(today);
        boolean begun = !judged.isBefore(part.from());
        LocalDate graceOver = judged.minusDays(DutyTerms.GRACE_DAYS);
        conditions.parameter(g + "Since", part.recordsFrom()).parameter(g + "Judged", judged).parameter(g + "From", part.from())
                .parameter(g + "Cut", judged.minusDays(days + 1L)).parameter(g + "Grace", part.to().minusDays(DutyTerms.GRACE_DAYS))
                .parameter(g + "Fresh", part.to().minusDays(days)).parameter(g + "Over", graceOver).parameter(g + "Began", part.rule().validFrom.plusDays(DutyTerms.GRACE_DAYS + 1L));
        sets.add("h" + g + " as (select x.childId as id, x.occurredOn as d, cast(lead(x.occurredOn) over (partition by x.childId order by x.occurredOn) as LocalDate) as nx "
                + records(conditions, part.rule(), n, ":" + g + "Since", ":" + g + "Judged") + ")");
        sets.add("s" + g + " as (select h.id as id, min(h.d) as f, max(h.d) as l, max(case when h.d <= :" + g + "Cut and (h.nx is null or h.nx > :" + g
                + "From and timestampdiff(day, h.d, h.nx) > " + (days + 1) + ") then 1 else 0 end) as late from h" + g + " h group by h.id)");
        join("s" + g, g);
        boolean ruleOver = part.rule().validFrom.isBefore(graceOver);
        String never = ruleOver ? "c.enteredOn < :" + g + "Over" : "1 = 0";
        String atFirst = g + ".f > :" + g + "From and timestampdiff(day, c.enteredOn, " + g + ".f) > " + (DutyTerms.GRACE_DAYS + 1)
                + " and " + g + ".f > :" + g + "Began";
        String late = begun ? "(" + g + ".id is null and " + never + " or " + g + ".late = 1 or " + atFirst + ")" : "(1 = 0)";
        String fresh = part.isOver(today) ? "" : " and " + g + ".l > :" + g + "Fresh";
        String grace = g + ".id is null and " + (part.rule().validFrom.isAfter(part.to().minusDays(DutyTerms.GRACE_DAYS)) ? "1 = 1" : "c.enteredOn > :" + g + "Grace");
        return "case" + other(part, index) + " when " + grace + " then 0 when " + g + ".id is not null and not " + late + fresh + " then 1"
                + open(part, exemptions, "case when " + late + " then 5 else 4 end");
    }

    private String open(CellPart part, boolean exemptions, String otherwise) {
        int span = spans.indexOf(part.span());
        return (exemptions ? " when " + exempt(":" + n + "Rule", ":" + n + "From" + span, ":" + n + "To" + span) + " then 2" : "")
                + (terms.rule.duty.byParents() ? "" : " when coalesce(p" + n + ".w" + span + ", 0) = 0 then 3") + " else " + otherwise + " end";
    }

    /** For whom another line of the rule holds, or none. */
    private String other(CellPart part, int index) {
        List<String> others = new ArrayList<>();
        if (!part.line().fitsAll()) {
            others.add(misfits(part.line(), n + "l" + index));
        }
        for (int i = 0; i < part.before().size(); i++) {
            others.add(fits(part.before().get(i), n + "b" + index + "_" + i));
        }
        return others.isEmpty() ? "" : " when " + String.join(" or ", others) + " then 0";
    }

    private String fits(DutyRuleLine line, String name) {
        return asked(line, name, "c.riskLevel = :", "c.regionCode like :", " and ");
    }

    /** A child without a level has none of them. */
    private String misfits(DutyRuleLine line, String name) {
        return asked(line, name, "c.riskLevel is null or c.riskLevel <> :", "c.regionCode not like :", " or ");
    }

    private String asked(DutyRuleLine line, String name, String level, String place, String and) {
        List<String> texts = new ArrayList<>();
        if (line.riskLevel != null) {
            texts.add(level + name + "Level");
            conditions.parameter(name + "Level", line.riskLevel);
        }
        if (line.regionPrefix != null) {
            texts.add(place + name + "Place");
            conditions.parameter(name + "Place", line.regionPrefix + "%");
        }
        return "(" + String.join(and, texts) + ")";
    }

    private void recordsOfPeriods() {
        List<Integer> counted = parts.stream().filter(p -> !p.line().isInterval()).map(p -> spans.indexOf(p.span())).distinct().toList();
        if (counted.isEmpty()) {
            return;
        }
        StringBuilder set = new StringBuilder("sd" + n + " as (select x.childId as id");
        counted.forEach(i -> set.append(", sum(case when x.occurredOn between :").append(n).append("From").append(i).append(" and :").append(n).append("To").append(i)
                .append(" then 1 else 0 end) as w").append(i));
        conditions.parameter(n + "First", Collections.min(counted.stream().map(i -> spans.get(i).from()).toList()))
                .parameter(n + "Last", Collections.max(counted.stream().map(i -> spans.get(i).to()).toList()));
        sets.add(set.append(' ').append(records(conditions, terms.rule, n, ":" + n + "First", ":" + n + "Last")).append(" group by x.childId)").toString());
        join("sd" + n, "d" + n);
    }

    private void join(String set, String alias) {
        joins.append(" left join ").append(set).append(' ').append(alias).append(" on ").append(alias).append(".id = c.id");
    }

    private void responsible() {
        if (terms.rule.duty.byParents()) {
            return;
        }
        conditions.parameter(n + "Kind", terms.rule.pairingKind).parameter(n + "Path", terms.path + "%")
                .parameter(n + "Begin", Collections.min(spans.stream().map(DaySpan::from).toList()))
                .parameter(n + "End", Collections.max(spans.stream().map(DaySpan::to).toList()));
        StringBuilder set = new StringBuilder("sp" + n + " as (select p.childId as id");
        for (int i = 0; i < spans.size(); i++) {
            set.append(", max(case when p.startsOn <= :").append(n).append("To").append(i).append(" and (p.endsOn is null or p.endsOn >= :").append(n).append("From").append(i)
                    .append(") then 1 else 0 end) as w").append(i);
        }
        sets.add(set.append(" from Pairing p where p.kind = :").append(n).append("Kind and p.startsOn <= :").append(n).append("End and (p.endsOn is null or p.endsOn >= :").append(n)
                .append("Begin) and p.organizationId in (select po.id from Organization po where po.path like :").append(n).append("Path) group by p.childId)").toString());
        join("sp" + n, "p" + n);
    }

    /** The records of some days that count for the rule, of every child. */
    static String records(Conditions conditions, DutyRule rule, String n, String from, String to) {
        return records(conditions, rule.duty, rule.ways, rule.persons, n) + " and x.occurredOn between " + from + " and " + to;
    }

    static String records(Conditions conditions, Duty duty, String ways, String persons, String n) {
        boolean visits = duty.kinds().isEmpty();
        StringBuilder text = new StringBuilder(visits ? "from HomeVisitChild x" : "from ContactChild x");
        if (visits && !(ways.isEmpty() && persons.isEmpty())) {
            text.append(" join HomeVisit v on v.id = x.homeVisitId");
        }
        text.append(" where x.effective = true");
        if (!visits) {
            in(conditions, text, " and x.kind", n + "Kinds", duty.kinds());
        }
        if (!ways.isEmpty()) {
            in(conditions, text, visits ? " and v.method" : " and x.channel", n + "Ways", visits ? values(ways, VisitMethod.class) : values(ways, ContactChannel.class));
        }
        if (!persons.isEmpty() && !visits) {
            in(conditions, text, " and x.counterpart", n + "Persons", values(persons, Counterpart.class));
        } else if (!persons.isEmpty()) {
            String[] all = persons.split(",");
            for (int i = 0; i < all.length; i++) {
                text.append(i == 0 ? " and (" : " or ").append("concat(',', v.personsMet, ',') like :").append(n).append("Person").append(i);
                conditions.parameter(n + "Person" + i, "%," + all[i] + ",%");
            }
            text.append(')');
        }
        return text.toString();
    }

    private static void in(Conditions conditions, StringBuilder text, String column, String name, List<?> values) {
        text.append(column).append(" in ").append(InList.text(name, values));
        InList.parameters(name, values).forEach(conditions::parameter);
    }

    private static <E extends Enum<E>> List<E> values(String codes, Class<E> type) {
        return Arrays.stream(codes.split(",")).map(code -> Enum.valueOf(type, code)).toList();
    }

    static String exempt(String rule, String from, String to) {
        return "exists (select 1 from DutyExemption e where e.childId = c.id and e.dutyRuleId = " + rule + " and e.startsOn <= " + to + " and e.endsOn >= " + from + ")";
    }
}
