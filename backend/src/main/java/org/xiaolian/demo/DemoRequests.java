package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** What guardians asked about their children's files: one new, one late, one to be erased, one answered; and which files are held. */
final class DemoRequests {
    private final DemoSupport support;
    private final UUID office;
    private final UUID writer;

    DemoRequests(DemoSupport support, UUID office, UUID writer) {
        this.support = support;
        this.office = office;
        this.writer = writer;
    }

    /** A child with what the register keeps of it. */
    record Asked(UUID childId, String archiveNumber, String village) {
    }

    void write(List<Asked> children) {
        add(children.get(0), "COPY", "MOTHER", "IN_PERSON", null, "孩子要转学到务工地，新学校需要档案。", 6, null);
        add(children.get(4), "CORRECTION", "FATHER", "PHONE", null, "家里换了电话，请更正。", 30, null);
        add(children.get(8), "ERASURE", "LEGAL_GUARDIAN", "LETTER", "UNLAWFUL", "登记时弄错了人，孩子不住在本村。", 2, null);
        add(children.get(2), "COPY", "MOTHER", "IN_PERSON", null, "申请助学金需要。", 50, "复制件已当面交给申请人，本人签收。");
        hold(children.get(8), "LITIGATION", "市人民法院来函，抚养权纠纷一案需要调取档案，审理期间请勿删除。", support.today.plusMonths(6), 12, null);
        hold(children.get(3), "DISPUTE", "家长对救助金发放有异议，正在信访办理中。", null, 40, null);
        hold(children.get(2), "INVESTIGATION", "派出所来函调取走访记录。", null, 90, "派出所已办结，来函解除保留。");
    }

    private void hold(Asked child, String ground, String reason, LocalDate until, int daysAgo, String lifted) {
        LocalDate day = support.today.minusDays(daysAgo);
        support.rows.add("legal_hold", "id", Ids.next(), "child_id", child.childId(), "ground", ground, "reason_cipher", support.encrypt(child.childId(), "legal_hold.reason", reason),
                "holds_until", until, "organization_id", office, "set_by", writer, "set_at", support.recordedOn(day), "lifted_by", lifted == null ? null : writer, "lifted_at",
                lifted == null ? null : support.recordedOn(day.plusDays(30)), "lift_reason_cipher",
                lifted == null ? null : support.encrypt(child.childId(), "legal_hold.lift_reason", lifted), "version", 0L);
    }

    private void add(Asked child, String kind, String requester, String channel, String ground, String reason, int daysAgo, String answer) {
        LocalDate received = support.today.minusDays(daysAgo);
        support.rows.add("subject_request", "id", Ids.next(), "child_id", child.childId(), "archive_number", child.archiveNumber(), "region_code", child.village(), "kind", kind,
                "requester", requester, "requester_cipher", support.encrypt(child.childId(), "subject_request.requester", "监护人"), "identity_check", "ID_CARD_SEEN", "channel", channel,
                "reason_cipher", support.encrypt(child.childId(), "subject_request.reason", reason), "ground", ground, "received_on", received, "due_on", received.plusWeeks(3), "state",
                answer == null ? "OPEN" : "DONE", "answer", answer, "copies", answer == null ? 0 : 1, "organization_id", office, "requested_by", writer, "created_at",
                support.recordedOn(received), "decided_by", answer == null ? null : writer, "decided_at", answer == null ? null : support.recordedOn(received.plusDays(3)),
                "ended_at", answer == null ? null : support.recordedOn(received.plusDays(3)), "version", 0L);
    }
}
