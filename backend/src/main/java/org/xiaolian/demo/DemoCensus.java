package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.shared.persistence.Ids;

/** Two frozen rounds of the town that differ by three children and two fathers, and an open half-term snapshot of the school. */
final class DemoCensus {
    private static final int CAME_LATER = 3;

    private final DemoSupport support;

    DemoCensus(DemoSupport support) {
        this.support = support;
    }

    /** A child as a round counts it. */
    record Counted(UUID id, String village, boolean girl, int age) {
    }

    void write(List<Counted> children, UUID school, UUID person) {
        LocalDate today = support.today;
        UUID first = round("去年摸底", "CENSUS", null, today.minusDays(200), children.size() - CAME_LATER, person);
        UUID second = round("今年摸底", "CENSUS", null, today.minusDays(20), children.size(), person);
        UUID open = round("本学期半学期统计", "HALF_TERM", school, today, null, person);
        support.rows.flush();
        said(open, children, person);
        for (int i = 0; i < children.size(); i++) {
            if (i < children.size() - CAME_LATER) {
                snapshot(first, children.get(i), i % 9 == 2 ? "AT_HOME" : "AWAY_WORKING");
            }
            snapshot(second, children.get(i), "AWAY_WORKING");
            confirmation(second, children.get(i), children.get(i).village(), person, "UNCHANGED");
        }
    }

    /** Of the open round: one village nearly done, with a father come home and a child nobody had written down. */
    private void said(UUID round, List<Counted> children, UUID person) {
        List<Counted> village = children.stream().filter(c -> c.village().equals(DemoPlaces.XIAOJIASHAN) && c.age() < 13).toList();
        for (int i = 0; i < village.size() - 2; i++) {
            boolean changed = i == 1;
            confirmation(round, village.get(i), DemoPlaces.XIAOJIASHAN, person, changed ? "CHANGED" : "UNCHANGED", "change_kind", changed ? "FATHER_HOME" : null,
                    "effective_on", changed ? support.today.minusDays(6) : null, "note", changed ? "父亲回镇上开店，不再外出" : null,
                    "change_state", changed ? "PROPOSED" : null);
        }
        confirmation(round, null, DemoPlaces.XIAOJIASHAN, person, "FOUND", "found_name", "田小满", "found_birth_date", support.today.minusYears(9), "note", "上月随奶奶从外乡搬来");
    }

    private void confirmation(UUID round, Counted child, String village, UUID person, String outcome, Object... more) {
        Object[] always = {"id", Ids.next(), "round_id", round, "channel", "VILLAGE", "child_id", child == null ? null : child.id(), "outcome", outcome, "region_code", village,
            "confirmed_by", person, "confirmed_at", support.now(), "version", 0L};
        support.rows.add("census_confirmation", Stream.concat(Stream.of(always), Stream.of(more)).toArray());
    }

    private UUID round(String name, String kind, UUID school, LocalDate asOf, Integer count, UUID person) {
        UUID id = Ids.next();
        boolean frozen = count != null;
        support.rows.add("census_round", "id", id, "name", name, "kind", kind, "region_code", DemoPlaces.QIXINGTAI, "region_prefix",
                DemoPlaces.QIXINGTAI.substring(0, 9), "school_id", school, "period_label", asOf.getYear() + "年", "opens_on", asOf.minusDays(20), "closes_on",
                asOf.plusDays(10), "as_of", asOf, "state", frozen ? "FROZEN" : "OPEN", "frozen_at", frozen ? support.recordedOn(asOf) : null, "frozen_by",
                frozen ? person : null, "child_count", count, "created_by", person, "created_at", support.recordedOn(asOf.minusDays(20)), "version", 0L);
        return id;
    }

    private void snapshot(UUID round, Counted child, String father) {
        support.rows.add("census_snapshot", "round_id", round, "child_id", child.id(), "region_code", child.village(), "gender", child.girl() ? "FEMALE" : "MALE",
                "age_years", child.age(), "care_type", "PATERNAL_GRANDPARENTS", "father_presence", father, "mother_presence", "AWAY_WORKING",
                "village_outcome", "UNCHANGED");
    }
}
