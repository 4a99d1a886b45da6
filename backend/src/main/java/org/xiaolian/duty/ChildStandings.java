package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What was done and exempted for some children, for the standing of each with any rule: three statements, however many children. */
final class ChildStandings {
    private final LocalDate today;
    private final RecordDays records = new RecordDays();
    private final List<DutyExemption> exemptions;

    /** A year of records is enough: the longest period is half a year, and one before it. */
    ChildStandings(DutyRepository duties, Collection<UUID> childIds, LocalDate today) {
        this.today = today;
        duties.visits(childIds, today.minusYears(1), today).forEach(records::visit);
        duties.contacts(childIds, today.minusYears(1), today).forEach(records::contact);
        exemptions = duties.exemptions(childIds, today.minusYears(1), today.plusYears(1));
    }

    DutyStanding of(UUID childId, DutyRule rule, LocalDate pairedFrom) {
        return DutyStanding.of(rule, today, pairedFrom, records.done(childId, rule.duty), exemptions.stream()
                .filter(e -> e.childId.equals(childId) && e.dutyRuleId.equals(rule.id)).map(e -> new LocalDate[] {e.startsOn, e.endsOn}).toList());
    }

    LocalDate lastDone(UUID childId, DutyRule rule) {
        return latest(records.done(childId, rule.duty));
    }

    /** The last try, when nothing was done since. */
    LocalDate lastTried(UUID childId, DutyRule rule) {
        LocalDate done = lastDone(childId, rule);
        LocalDate tried = latest(records.tried(childId, rule.duty));
        return tried != null && (done == null || tried.isAfter(done)) ? tried : null;
    }

    private static LocalDate latest(List<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
