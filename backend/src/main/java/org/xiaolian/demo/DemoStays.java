package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Nights under one roof: one to be decided, one allowed, one that was held, one that was refused. */
final class DemoStays {
    private static final int AGO_DAYS = 40;
    private final DemoSupport support;
    private final UUID office;
    private final UUID decider;

    DemoStays(DemoSupport support, UUID office, UUID decider) {
        this.support = support;
        this.office = office;
        this.decider = decider;
    }

    /** Child, its helper and the mother who agreed. */
    record Family(UUID child, UUID helper, UUID mother) {
    }

    void write(Family waits, Family allowed, Family held, Family refused) {
        LocalDate today = support.today;
        stay(waits, "HELPERS_HOME", today.plusDays(5), 2, "周末一起过生日，母亲在外地回不来", "REQUESTED", null);
        stay(allowed, "CHILDS_HOME", today.plusDays(2), 1, "奶奶住院检查，陪孩子一晚", "APPROVED", null);
        stay(held, "HELPERS_HOME", today.minusDays(AGO_DAYS), 3, "国庆假期参加城里的科技馆活动", "HELD", "参观了科技馆，孩子每晚和母亲视频");
        stay(refused, "ELSEWHERE", today.minusDays(AGO_DAYS), 2, "去邻市游玩", "REFUSED", "路途太远，改为当天往返");
    }

    private void stay(Family family, String place, LocalDate from, int nights, String purpose, String state, String note) {
        LocalDate asked = from.isBefore(support.today) ? from.minusDays(6) : support.today.minusDays(2);
        boolean decided = !state.equals("REQUESTED");
        support.rows.add("overnight_stay", "id", Ids.next(), "child_id", family.child(), "helper_id", family.helper(), "organization_id", office, "place", place, "starts_on", from, "ends_on",
                from.plusDays(nights), "purpose", purpose, "guardian_id", family.mother(), "consented_on", asked.minusDays(1), "consent_way", "VIDEO", "state", state, "note", note,
                "decided_by", decided ? decider : null, "decided_at", decided ? support.recordedOn(asked.plusDays(1)) : null, "version", 0L, "created_at", support.recordedOn(asked),
                "created_by", family.helper());
    }
}
