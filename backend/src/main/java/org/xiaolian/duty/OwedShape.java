package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaolian.schooling.SchoolCalendar;
import org.xiaolian.schooling.SchoolSeason;
import org.xiaolian.shared.page.Conditions;

/**
 * What rules and lines of today have in common for a query: there are a handful of shapes, however many offices have rules. The one
 * line of a rule that holds for a child today is {@code l}; without one it is the rule's own, {@code r}.
 *
 * @param days of an interval, otherwise null
 * @param lines some rule of the query has lines; otherwise there is no {@code l}
 */
record OwedShape(DutyActor actor, Duty duty, String ways, String persons, DutyPeriod period, Integer days, boolean once, boolean lines) {

    /** Whether the pairing {@code p} of the child {@code c} owes something with this status today; null: with any. Null when none can. */
    String owes(Conditions conditions, OwedStatus status, String n, LocalDate today, SchoolCalendar school) {
        String state = period == DutyPeriod.INTERVAL ? interval(conditions, status, n, today) : window(conditions, status, n, today, school);
        if (state == null) {
            return null;
        }
        conditions.parameter(n + "Duty", duty).parameter(n + "Period", period).parameter(n + "RuleWays", ways).parameter(n + "RulePersons", persons);
        String kind = "r.duty = :" + n + "Duty and r.ways = :" + n + "RuleWays and r.persons = :" + n + "RulePersons and " + asked("period") + " = :" + n + "Period";
        return "(" + kind + (days == null ? " and " + asked("timesPerPeriod") + (once ? " = 1" : " > 1") : " and " + asked("intervalDays") + " = " + days)
                + " and " + state + ")";
    }

    private String window(Conditions conditions, OwedStatus status, String n, LocalDate today, SchoolCalendar school) {
        Optional<DaySpan> window = period.window(today, school);
        boolean possible = window.isPresent() && (status == null || status == OwedStatus.OVERDUE || (status == OwedStatus.DUE_SOON) == DutyStanding.isSoon(window.get(), today));
        if (!possible) {
            return null;
        }
        String open = open(conditions, n + "s", window.get());
        if (status == null) {
            return open;
        }
        Optional<DaySpan> before = DutyStanding.previous(period, window.get(), school);
        if (before.isEmpty()) {
            return status == OwedStatus.OVERDUE ? null : open;
        }
        SchoolSeason now = school.season(window.get().from());
        String asked = school.season(before.get().from()) == now ? "" : "r.seasonal = false and ";
        String missed = "(" + asked + since() + " <= :" + n + "mTo and r.validFrom <= :" + n + "mTo and " + open(conditions, n + "m", before.get()) + ")";
        return open + " and " + (status == OwedStatus.OVERDUE ? missed : "not " + missed);
    }

    private String open(Conditions conditions, String n, DaySpan span) {
        conditions.parameter(n + "From", span.from()).parameter(n + "To", span.to());
        List<String> records = RuleCells.records(conditions, duty, ways, persons, n).stream()
                .map(text -> text + " and x.occurredOn between :" + n + "From and :" + n + "To and x.childId = c.id").toList();
        String done = once ? some(records, "") : "(" + records.stream().map(text -> "(select count(*) " + text + ")").collect(Collectors.joining(" + ")) + " >= "
                + asked("timesPerPeriod") + ")";
        return "not " + done + " and not " + RuleCells.exempt("r.id", ":" + n + "From", ":" + n + "To");
    }

    /** {@link DutyStanding} for an interval. */
    private String interval(Conditions conditions, OwedStatus status, String n, LocalDate today) {
        List<String> records = RuleCells.records(conditions, duty, ways, persons, n).stream()
                .map(text -> text + " and x.childId = c.id and x.occurredOn >= r.validFrom and x.occurredOn <= :" + n + "Today").toList();
        conditions.parameter(n + "Today", today).parameter(n + "Since", today.minusDays(days)).parameter(n + "Fresh", today.minusDays(days).plusDays(DutyStanding.soonDays(days)))
                .parameter(n + "Grace", today.minusDays(DutyTerms.GRACE_DAYS)).parameter(n + "Soon", today.minusDays(DutyTerms.GRACE_DAYS).plusDays(DutyStanding.soonDays(DutyTerms.GRACE_DAYS)));
        String running = some(records, " and x.occurredOn >= :" + n + "Since");
        String fresh = some(records, " and x.occurredOn > :" + n + "Fresh");
        String late = "(" + some(records, " and x.occurredOn >= " + since() + " and x.occurredOn >= c.enteredOn") + " or " + since() + " < :" + n + "Grace and r.validFrom < :" + n
                + "Grace and c.enteredOn < :" + n + "Grace)";
        String graceSoon = since() + " <= :" + n + "Soon and r.validFrom <= :" + n + "Soon and c.enteredOn <= :" + n + "Soon";
        String state = status == null ? "not " + fresh : switch (status) {
            case OVERDUE -> "not " + running + " and " + late;
            case DUE_SOON -> "not " + fresh + " and (" + running + " or not " + late + " and " + graceSoon + ")";
            case DUE -> "not " + running + " and not " + late + " and not (" + graceSoon + ")";
        };
        return state + " and not " + RuleCells.exempt("r.id", ":" + n + "Today", ":" + n + "Today");
    }

    /** What the line says that holds for the child, or else the rule. */
    private String asked(String column) {
        return lines ? "coalesce(l." + column + ", r." + column + ")" : "r." + column;
    }

    /** There is a record of either sort. */
    private static String some(List<String> records, String more) {
        return records.stream().map(text -> "exists (select 1 " + text + more + ")").collect(Collectors.joining(" or ", "(", ")"));
    }

    /** From when on it is owed: a pairing begins on its day, a post owed it to the child always. */
    private String since() {
        return actor == DutyActor.HELPER ? "p.startsOn" : "c.enteredOn";
    }

    /** Which of the shapes depend on the school's calendar. */
    boolean byTerms() {
        return Set.of(DutyPeriod.TERM, DutyPeriod.HALF_TERM).contains(period);
    }
}
