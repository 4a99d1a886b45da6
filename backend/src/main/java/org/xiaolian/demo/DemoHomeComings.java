package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Parents who are at home now, come in the next weeks, or at the next Spring Festival. */
final class DemoHomeComings {
    private static final List<LocalDate> SPRING_FESTIVALS = List.of(LocalDate.of(2026, 2, 17), LocalDate.of(2027, 2, 6), LocalDate.of(2028, 1, 26),
            LocalDate.of(2029, 2, 13), LocalDate.of(2030, 2, 3), LocalDate.of(2031, 1, 23), LocalDate.of(2032, 2, 11), LocalDate.of(2033, 1, 31));
    private static final String[] SOURCES = {"PARENT", "CARER", "CHILD", "SCHOOL", "VILLAGE"};

    static final int LONG_STAY_DAYS = 70;

    private final DemoSupport support;
    private final UUID recorder;
    private final LocalDate festival;

    DemoHomeComings(DemoSupport support, UUID recorder) {
        this.support = support;
        this.recorder = recorder;
        this.festival = SPRING_FESTIVALS.stream().filter(d -> d.isAfter(support.today)).findFirst().orElse(support.today.plusDays(60));
    }

    void write(int i, UUID childId) {
        LocalDate today = support.today;
        if (i % 4 != 3) {
            stay(childId, i % 3 == 0 ? "FATHER" : "BOTH", festival.minusDays(4 + i % 12), i % 7 == 6 ? null : festival.plusDays(6 + i % 9), SOURCES[i % 5], null, null, false);
        }
        switch (i) {
            case 2 -> stay(childId, "FATHER", today.minusDays(6), null, "VILLAGE", "厂里停工，准备在镇上找活", today.minusDays(6), true);
            case 7 -> stay(childId, "MOTHER", today.plusDays(5), today.plusDays(16), "PARENT", null, null, false);
            case 8 -> {
                UUID stay = stay(childId, "MOTHER", today.plusDays(2), today.plusDays(9), "CARER", "回来办身份证", null, false);
                support.rows.flush();
                support.rows.add("home_coming_decision", "home_coming_id", stay, "proposal", "VISIT", "accepted", true, "planned_on", today.plusDays(3), "decided_by", recorder,
                        "decided_at", support.now());
            }
            case 11 -> stay(childId, "BOTH", today.minusDays(3), today.plusDays(4), "CHILD", null, null, false);
            case 17 -> stay(childId, "FATHER", today.minusDays(2), today.plusDays(9), "PARENT", "秋收后回来看老人", today.minusDays(2), false);
            case 19 -> stay(childId, "FATHER", today.minusDays(LONG_STAY_DAYS), today.minusDays(4), "VILLAGE", "在镇上工地干了两个月", today.minusDays(LONG_STAY_DAYS), false);
            default -> {
            }
        }
    }

    private UUID stay(UUID childId, String comer, LocalDate from, LocalDate to, String source, String note, LocalDate arrived, boolean stays) {
        UUID id = Ids.next();
        support.rows.add("home_coming", "id", id, "child_id", childId, "comer", comer, "expected_from", from, "expected_to", to, "source", source, "note", note,
                "arrived_on", arrived, "stays", stays, "starts_on", arrived == null ? from : arrived, "ends_on", to == null ? LocalDate.of(9999, 12, 31) : to,
                "recorded_by", recorder, "version", 0L, "created_at", support.now());
        return id;
    }
}
