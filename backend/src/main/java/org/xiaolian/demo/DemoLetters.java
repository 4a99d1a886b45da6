package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Letters of some children to their parents, and what came back. */
final class DemoLetters {
    private final DemoSupport support;
    private final UUID organization;

    DemoLetters(DemoSupport support, UUID organization) {
        this.support = support;
        this.organization = organization;
    }

    /** @param i the child's number decides how far her letter has come */
    void write(int i, UUID childId, UUID helper) {
        LocalDate today = support.today;
        switch (i % 6) {
            case 0 -> letter(childId, "CHILD_TO_PARENT", "MOTHER", "PAPER", "WRITTEN", today.minusDays(1L + i % 4), today.minusDays(1L + i % 4),
                    "妈妈：我期中考试语文得了九十一分，老师表扬了我。奶奶腿疼好多了，你不用担心。你什么时候回来？", null, helper);
            case 2 -> {
                UUID letter = letter(childId, "CHILD_TO_PARENT", "BOTH", "PAPER", "ANSWERED", today.minusDays(40), today.minusDays(12),
                        "爸爸妈妈：我很想你们。家里的小狗长大了，我每天放学喂它。我会好好写作业。", null, helper);
                support.rows.flush();
                letter(childId, "PARENT_TO_CHILD", "FATHER", "WECHAT", i % 12 == 2 ? "HANDED_OVER" : "RECEIVED", today.minusDays(13), today.minusDays(12),
                        "孩子，信收到了。你照顾小狗，也要照顾好自己。听爷爷奶奶的话，爸爸腊月二十六到家。", letter, helper);
            }
            case 4 -> letter(childId, "CHILD_TO_PARENT", "FATHER", "PAPER", i % 12 == 4 ? "RETURNED" : "SENT", today.minusDays(20), today.minusDays(i % 12 == 4 ? 4 : 18),
                    "爸爸：学校开了运动会，我跑了第二名。你在外面注意安全。", null, helper);
            default -> {
                // Nobody has written yet.
            }
        }
    }

    private UUID letter(UUID childId, String direction, String parent, String way, String state, LocalDate written, LocalDate since, String text, UUID answers, UUID helper) {
        UUID id = Ids.next();
        support.rows.add("letter", "id", id, "child_id", childId, "direction", direction, "parent", parent, "way", way, "state", state, "state_on", since, "written_on", written,
                "text_cipher", support.encrypt(childId, "letter.text", text), "answers_id", answers, "recorded_by", helper, "organization_id", organization, "version", 0L,
                "created_at", support.recordedOn(written));
        return id;
    }
}
