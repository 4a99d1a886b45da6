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
    private final boolean takenBack;
    private final List<DaySpan> spans;
    private final List<String> sets = new ArrayList<>();
    private final StringBuilder joins = new StringBuilder();

    /**
     * @param parts what the rule asks in the month
     * @param takenBack some child without a level had one in the days that are judged
     */
    RuleCells(Conditions conditions, DutyTerms terms, List<CellPart> parts, LocalDate today, int index, boolean takenBack) {
        this.conditions = conditions;
        this.terms = terms;
        this.parts = parts;
        this.today = today;
        this.n = "r" + index;
        this.takenBack = takenBack;
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
        String worst = figures.size() == 1 ? figures.get(0) : figures.stream().collect(Collectors.joining(", ", "greatest(", ")"));
        return terms.rule.actor == DutyActor.CLASS_TEACHER ? "case when " + noPupil() + " then 0 else " + worst + " end" : worst;
    }

    private String noPupil() {
        if (terms.schools == null) {
            return "c.schoolId is null";
        }
        InList.parameters(n + "School", terms.schools).forEach(conditions::parameter);
        return "c.schoolId is null or c.schoolId not in " + InList.text(n + "School", terms.schools);
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
                + records(":" + g + "Since", ":" + g + "Judged") + ")");
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
                + (terms.rule.actor == DutyActor.PARENTS || terms.rule.helperOptional ? "" : " when " + nobody(span) + " then 3") + " else " + otherwise + " end";
    }

    /** Nobody answers for the child on any day of the span. */
    private String nobody(int span) {
        return terms.rule.actor == DutyActor.HELPER ? "coalesce(p" + n + ".w" + span + ", 0) = 0"
                : "(case when " + PostHolder.answersFor(conditions, "c", terms.holders.stream().filter(h -> h.span().meets(spans.get(span).from(), spans.get(span).to())).toList(), n + "h" + span)
                + " then 1 else 0 end) = 0";
    }

    /** For whom another line of the rule holds, or none. */
    private String other(CellPart part, int index) {
        List<String> others = new ArrayList<>();
        if (!part.line().fitsAll()) {
            others.add("case when " + fits(part, part.line(), n + "l" + index) + " then 1 else 0 end = 0");
        }
        for (int i = 0; i < part.before().size(); i++) {
            others.add(fits(part, part.before().get(i), n + "b" + index + "_" + i));
        }
        if (terms.rule.helperOptional) {
            others.add(nobody(spans.indexOf(part.span())));
        }
        return others.isEmpty() ? "" : " when " + String.join(" or ", others) + " then 0";
    }

    /** By the level on the last day that can be judged: a child raised since is not late for what nobody asked then. */
    private String fits(CellPart part, DutyRuleLine line, String name) {
        List<String> texts = new ArrayList<>();
        if (line.riskLevel != null) {
            conditions.parameter(name + "Level", line.riskLevel);
            texts.add(level(part, name));
        }
        if (line.regionPrefix != null) {
            texts.add("c.regionCode like :" + name + "Place");
            conditions.parameter(name + "Place", line.regionPrefix + "%");
        }
        return "(" + String.join(" and ", texts) + ")";
    }

    private String level(CellPart part, String name) {
        if (!part.isOver(today)) {
            return "c.riskLevel = :" + name + "Level";
        }
        String day = name + "Day";
        conditions.parameter(day, part.judgedTo(today));
        return "(c.riskLevel = :" + name + "Level and (c.riskLevelOn is null or c.riskLevelOn <= :" + day + ") or (c.riskLevelOn > :" + day + (takenBack ? " or c.riskLevel is null" : "")
                + ") and exists (select 1 from ChildRiskLevel v where v.childId = c.id and v.riskLevel = :" + name + "Level and v.startsOn <= :" + day + " and (v.endsOn is null or v.endsOn >= :" + day
                + ")))";
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
        sets.add(set.append(' ').append(records(":" + n + "First", ":" + n + "Last")).append(" group by x.childId)").toString());
        join("sd" + n, "d" + n);
    }

    private void join(String set, String alias) {
        joins.append(" left join ").append(set).append(' ').append(alias).append(" on ").append(alias).append(".id = c.id");
    }

    private void responsible() {
        if (terms.rule.actor != DutyActor.HELPER) {
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

    /** The records of some days that count for the rule, of every child: HQL from {@code from} on. Where both do it, visits and contacts stand in one set. */
    private String records(String from, String to) {
        String days = " and x.occurredOn between " + from + " and " + to;
        List<String> texts = records(conditions, terms.rule.duty, terms.rule.ways, terms.rule.persons, n);
        if (texts.size() == 1) {
            return texts.get(0) + days;
        }
        String both = "u" + n + sets.size();
        sets.add(texts.stream().map(text -> "select x.childId as childId, x.occurredOn as occurredOn " + text + days).collect(Collectors.joining(" union all ", both + " as (", ")")));
        return "from " + both + " x";
    }

    /** One text for visits, one for contacts, as far as they do it. */
    static List<String> records(Conditions conditions, Duty duty, String ways, String persons, String n) {
        List<String> texts = new ArrayList<>();
        if (duty.byVisits()) {
            texts.add(visits(conditions, ways, persons, n));
        }
        if (duty.byContacts()) {
            texts.add(contacts(conditions, duty, ways, persons, n));
        }
        return texts;
    }

    private static String contacts(Conditions conditions, Duty duty, String ways, String persons, String n) {
        StringBuilder text = new StringBuilder("from ContactChild x where x.effective = true");
        in(conditions, text, " and x.kind", n + "Kinds", duty.kinds());
        if (!ways.isEmpty()) {
            in(conditions, text, " and x.channel", n + "Ways", values(ways, ContactChannel.class));
        }
        if (!persons.isEmpty()) {
            in(conditions, text, " and x.counterpart", n + "Persons", values(persons, Counterpart.class));
        }
        return text.toString();
    }

    private static String visits(Conditions conditions, String ways, String persons, String n) {
        boolean any = ways.isEmpty() && persons.isEmpty();
        StringBuilder text = new StringBuilder("from HomeVisitChild x").append(any ? "" : " join HomeVisit v on v.id = x.homeVisitId").append(" where x.effective = true");
        if (!ways.isEmpty()) {
            in(conditions, text, " and v.method", n + "Ways", values(ways, VisitMethod.class));
        }
        if (!persons.isEmpty()) {
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
