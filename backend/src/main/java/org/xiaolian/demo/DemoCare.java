package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Entrusted care of the demo's children: most signed, some expiring, expired, confirmed from afar, drafted or missing. */
final class DemoCare {
    private final DemoSupport support;
    private final UUID office;

    DemoCare(DemoSupport support, UUID office) {
        this.support = support;
        this.office = office;
    }

    /** @param i the child's number decides where her agreement stands */
    void write(int i, UUID childId, UUID carerId, String relation, LocalDate since) {
        if (i % 9 == 7) {
            return;
        }
        boolean draft = i % 13 == 5;
        boolean remote = i % 6 == 2;
        LocalDate signed = since.plusDays(20);
        LocalDate ends = i % 11 == 3 ? support.today.minusDays(10) : i % 7 == 4 ? support.today.plusDays(18) : i % 3 == 0 ? null : support.today.plusDays(200);
        support.rows.add("care_agreement", "id", Ids.next(), "child_id", childId, "carer_id", carerId, "relation_code", relation, "entrusted_by", "BOTH",
                "reason", "父母外出务工", "starts_on", signed, "ends_on", ends, "reviewed_on", ends == null && i % 2 == 0 ? support.today.minusDays(60) : null,
                "children_cared_for", 1, "carer_able", true, "violent_offence", draft ? null : false, "addiction", draft ? null : false, "former_neglect",
                draft ? null : false, "otherwise_unsuitable", draft ? null : false, "checked_on", draft ? null : signed.minusDays(2), "checked_by",
                draft ? null : "儿童主任丙", "child_opinion", "AGREES", "opinion_text_cipher", support.encrypt(childId, "care_agreement.opinion", "愿意和老人一起住。"),
                "opinion_on", signed.minusDays(2), "opinion_asked_by", "儿童主任丙", "contacts_per_week", 1 + i % 3, "medical_decider", "照护人，并告知父母",
                "money_fen", 60_000L + i % 4 * 10_000L, "money_period", "MONTH", "money_way", "微信转账", "signed_on", draft ? null : signed, "sign_method",
                draft ? null : remote ? "REMOTE" : "PAPER", "signed_by", draft ? null : "父母", "witness", draft ? null : "儿童主任丙", "child_signed",
                !draft && !remote, "confirmed_by", remote && !draft ? "儿童主任丙" : null, "confirmed_through", remote && !draft ? "VIDEO" : null,
                "school_notified_on", draft || i % 10 == 8 ? null : signed.plusDays(3), "school_receiver", draft || i % 10 == 8 ? null : "班主任丁",
                "village_notified_on", draft ? null : signed.plusDays(1), "village_receiver", draft ? null : "村委会", "organization_id", office, "created_by",
                office, "created_at", support.recordedOn(signed), "version", 0L);
    }
}
