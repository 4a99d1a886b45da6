package org.xiaolian.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.xiaolian.child.ChildMergeField;

/**
 * How the intervals of two files become those of one: no day is told twice. The chosen side holds; the other one keeps the days
 * that are left to it.
 *
 * @param first column of the first day
 * @param last column of the last day, null while it goes on
 * @param apart column that tells series apart beside the child; empty when there is one for each child
 * @param periods whether what the holding side does not say is not so (one fact after the other), or only not said (labels, aid)
 * @param holds which side holds
 */
record RecordSeries(String first, String last, String apart, boolean periods, Function<DuplicateMerge, DuplicateSide> holds) {
    private static final LocalDate FOR_EVER = LocalDate.MAX;

    /** Tables whose rows are intervals of one child. */
    static final Map<String, RecordSeries> OF_TABLE = Map.ofEntries(
            Map.entry("parent_fact", facts("valid_from", "valid_to", "parent", m -> m.familyFrom)),
            Map.entry("care_arrangement", facts("valid_from", "valid_to", "", m -> m.familyFrom)),
            Map.entry("family_economy", facts("valid_from", "valid_to", "", m -> m.familyFrom)),
            Map.entry("child_residence", facts("starts_on", "ends_on", "", m -> m.side(ChildMergeField.RESIDENCE))),
            Map.entry("child_risk_level", facts("starts_on", "ends_on", "", m -> m.side(ChildMergeField.RISK))),
            Map.entry("enrolment", facts("starts_on", "ends_on", "", m -> m.side(ChildMergeField.SCHOOLING))),
            Map.entry("health_profile", facts("valid_from", "valid_to", "", m -> m.side(ChildMergeField.HEALTH))),
            Map.entry("contact_person", labels("valid_from", "valid_to", "guardian_id", m -> m.familyFrom)),
            Map.entry("child_hardship", labels("starts_on", "ends_on", "category", m -> m.familyFrom)),
            Map.entry("aid_received", labels("starts_on", "ends_on", "kind", m -> m.familyFrom)),
            Map.entry("count_override", labels("valid_from", "valid_to", "count_rule", m -> DuplicateSide.SURVIVOR)));

    record Interval(LocalDate first, LocalDate last) {
        boolean touches(Interval other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    private static RecordSeries facts(String first, String last, String apart, Function<DuplicateMerge, DuplicateSide> holds) {
        return new RecordSeries(first, last, apart, false, holds);
    }

    private static RecordSeries labels(String first, String last, String apart, Function<DuplicateMerge, DuplicateSide> holds) {
        return new RecordSeries(first, last, apart, true, holds);
    }

    String key(Map<String, String> row) {
        return apart.isEmpty() ? "" : Objects.toString(row.get(apart), "");
    }

    Interval of(Map<String, String> row) {
        return new Interval(LocalDate.parse(row.get(first)), row.get(last) == null ? FOR_EVER : LocalDate.parse(row.get(last)));
    }

    String lastDay(Interval interval) {
        return interval.last.equals(FOR_EVER) ? null : interval.last.toString();
    }

    /** What is left of an interval beside those that hold. */
    List<Interval> left(Interval whole, List<Interval> holding) {
        List<Interval> left = new ArrayList<>();
        LocalDate next = whole.first;
        for (Interval held : holding.stream().sorted(Comparator.comparing(Interval::first)).toList()) {
            if (held.first.isAfter(whole.last)) {
                break;
            }
            if (held.first.isAfter(next)) {
                left.add(new Interval(next, held.first.minusDays(1)));
            }
            if (!periods || held.last.equals(FOR_EVER)) {
                return left;
            }
            next = held.last.isBefore(next) ? next : held.last.plusDays(1);
        }
        if (!next.isAfter(whole.last)) {
            left.add(new Interval(next, whole.last));
        }
        return left;
    }
}
