package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Pupils of one school who help each other: two pairs with files, one with a classmate who has none, one that has ended. */
final class DemoPeers {
    private static final int LAST_TERM_DAYS = 200;
    private static final int ENDED_DAYS = 150;
    private static final int SINCE_DAYS = 60;
    private final DemoSupport support;
    private final UUID school;
    private final UUID recorder;

    DemoPeers(DemoSupport support, UUID school, UUID recorder) {
        this.support = support;
        this.school = school;
        this.recorder = recorder;
    }

    /** @param pupils at least six children who go to the school */
    void write(List<UUID> pupils) {
        LocalDate since = support.today.minusDays(SINCE_DAYS);
        both(pair("STUDY,LIFE,HABIT", "数学应用题", null, since, null), pupils.get(0), pupils.get(1));
        both(pair("STUDY,HABIT", "课外阅读、按时完成作业", null, since.plusDays(3), null), pupils.get(2), pupils.get(3));
        child(pair("STUDY", "英语听写", "周晓彤", since.plusDays(5), null), pupils.get(4), "HELPED");
        both(pair("LIFE", "住校第一学期的生活整理", null, support.today.minusDays(LAST_TERM_DAYS), support.today.minusDays(ENDED_DAYS)), pupils.get(5), pupils.get(1));
    }

    private UUID pair(String domains, String need, String classmate, LocalDate from, LocalDate to) {
        UUID id = Ids.next();
        support.rows.add("peer_pairing", "id", id, "organization_id", school, "domains", domains, "support_need", need, "helper_name", classmate, "helper_guardian_agreed_on",
                classmate == null ? null : from.minusDays(1), "starts_on", from, "ends_on", to, "version", 0L, "created_at", support.recordedOn(from), "created_by", recorder);
        support.rows.flush();
        return id;
    }

    private void both(UUID pair, UUID helped, UUID helper) {
        child(pair, helped, "HELPED");
        child(pair, helper, "HELPER");
    }

    private void child(UUID pair, UUID child, String part) {
        support.rows.add("peer_pairing_child", "id", Ids.next(), "peer_pairing_id", pair, "child_id", child, "part", part);
    }
}
