package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was done and exempted for some children, for the standing of each with any rule: three statements, however many children. */
final class ChildStandings {
    /** Two of the longest periods, or a year's interval and its grace. */
    private static final int DAYS_BACK = 400;
    private static final int MOST_TRIES = 5;

    private final LocalDate today;
    private final Map<UUID, List<DutyRecord>> records;
    private final Map<UUID, List<DutyExemption>> exemptions;

    ChildStandings(DutyRepository duties, Collection<UUID> childIds, LocalDate today) {
        this.today = today;
        records = duties.records(childIds, today.minusDays(DAYS_BACK), today).stream().collect(Collectors.groupingBy(DutyRecord::childId));
        exemptions = duties.exemptions(childIds, today.minusDays(DAYS_BACK), today.plusDays(DAYS_BACK)).stream().collect(Collectors.groupingBy(e -> e.childId));
    }

    Optional<DutyStanding> of(UUID childId, DutyStanding.Subject child, DutyTerms terms, LocalDate pairedFrom) {
        return DutyStanding.of(terms, child, today, pairedFrom, days(childId, terms.rule, true), exemptions.getOrDefault(childId, List.of()).stream()
                .filter(e -> e.dutyRuleId.equals(terms.rule.id)).map(e -> new DaySpan(e.startsOn, e.endsOn)).toList());
    }

    LocalDate lastDone(UUID childId, DutyRule rule) {
        return latest(days(childId, rule, true));
    }

    /** The last try, when nothing was done since. */
    LocalDate lastTried(UUID childId, DutyRule rule) {
        LocalDate done = lastDone(childId, rule);
        LocalDate tried = latest(days(childId, rule, false));
        return tried != null && (done == null || tried.isAfter(done)) ? tried : null;
    }

    /** What was tried since it was last done, the latest first. */
    List<DutyAttempt> tries(UUID childId, DutyRule rule) {
        LocalDate done = lastDone(childId, rule);
        return records.getOrDefault(childId, List.of()).stream().filter(r -> !r.effective() && rule.isAbout(r) && (done == null || r.day().isAfter(done)))
                .sorted(Comparator.comparing(DutyRecord::day).reversed()).limit(MOST_TRIES).map(DutyAttempt::of).toList();
    }

    private List<LocalDate> days(UUID childId, DutyRule rule, boolean done) {
        return records.getOrDefault(childId, List.of()).stream().filter(r -> r.effective() == done && rule.isAbout(r)).map(DutyRecord::day).sorted().toList();
    }

    private static LocalDate latest(List<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
