package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/**
 * What guardians agreed to: most parents signed when the file was opened, some grandmothers in their stead, some refused a part,
 * one took it back, and a few were never asked.
 */
final class DemoConsents {
    private static final int PHOTO = 5;
    private static final int PUBLICITY = 6;
    private static final int CHARITY = 8;
    private static final int VOLUNTEER = 9;

    private final DemoSupport support;
    private final UUID recordedBy;

    DemoConsents(DemoSupport support, UUID recordedBy) {
        this.support = support;
        this.recordedBy = recordedBy;
    }

    /** @param i the child's number decides who was asked and what she said */
    void write(int i, UUID childId, DemoSigner father, DemoSigner mother, DemoSigner carer, LocalDate since) {
        if (i % 6 == 1) {
            return;
        }
        boolean byCarer = i % 6 == 4;
        boolean byFather = i % 3 == 0;
        DemoSigner signer = byCarer ? carer : byFather ? father : mother;
        LocalDate given = since.plusDays(4);
        UUID id = Ids.next();
        support.rows.add("consent", "id", id, "child_id", childId, "guardian_id", signer.id(), "signer_name", signer.name(), "relation",
                byCarer ? "CARER" : byFather ? "FATHER" : "MOTHER", "identity_check", byCarer ? "KNOWN_TO_STAFF" : byFather ? "ID_CARD_SEEN" : "CALLED_BACK", "way",
                byCarer ? "ORAL_WITNESSED" : byFather ? "PAPER" : "WECHAT", "witness_name", byCarer ? "儿童主任丙" : null, "given_on", given, "awaits_parent", byCarer,
                "recorded_by", recordedBy, "created_at", support.recordedOn(given), "version", 0L);
        support.rows.flush();
        purpose(id, PHOTO, i % 5 != 3, i == 16 ? support.today.minusDays(30) : null);
        purpose(id, PUBLICITY, i % 2 == 0, null);
        purpose(id, CHARITY, i % 4 != 2, null);
        purpose(id, VOLUNTEER, true, null);
    }

    private void purpose(UUID consent, int number, boolean granted, LocalDate withdrawn) {
        support.rows.add("consent_purpose", "consent_id", consent, "purpose_id", new UUID(0x019A_0000_0000_7000L, 0x8000_0000_0000_0000L + number), "text_version", 1,
                "granted", granted, "withdrawn_on", granted ? withdrawn : null, "withdraw_reason", granted && withdrawn != null ? "孩子大了，不愿意再拍照。" : null);
    }

    /** Somebody around the child. */
    record DemoSigner(UUID id, String name) {
    }
}
