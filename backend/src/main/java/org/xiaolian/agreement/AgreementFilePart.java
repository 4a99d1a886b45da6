package org.xiaolian.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.guardian.GuardianDirectory;
import org.xiaolian.guardian.GuardianParticulars;
import org.xiaolian.shared.export.ExportCode;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.time.OfficeTime;

/** Entrusted care in a child's whole file. Notes on alerts stay out: they may say who told; that a
 * report was made to the police is class P4. */
@ApplicationScoped
class AgreementFilePart implements SubjectFilePart {
    private final AgreementRepository agreements;
    private final CareAlertRepository alerts;
    private final GuardianDirectory guardians;
    private final FieldCipher cipher;
    private final OfficeTime time;

    AgreementFilePart(AgreementRepository agreements, CareAlertRepository alerts, GuardianDirectory guardians, FieldCipher cipher, OfficeTime time) {
        this.agreements = agreements;
        this.alerts = alerts;
        this.guardians = guardians;
        this.cipher = cipher;
        this.time = time;
    }

    @Override
    public Set<String> tables() {
        return Set.of("care_agreement", "care_alert_action");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(new SealedTable("care_agreement", "id", "t.child_id", Map.of("opinion_text_cipher", AgreementService.OPINION, "parties_cipher", AgreementService.PARTIES)));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        List<CareAgreement> all = agreements.list("childId = ?1 order by startsOn desc, id", childId);
        Map<UUID, String> carers = all.stream().map(a -> a.carerId).distinct().map(guardians::particulars).flatMap(Optional::stream)
                .collect(Collectors.toMap(GuardianParticulars::id, GuardianParticulars::name));
        return List.of(new SubjectSection(SubjectChapter.FAMILY, "agreements", "委托照护协议", all.stream().map(a -> new SubjectEntry()
                .with("status", "协议状态", a.status(time.today())).with("carer", "照护人", carers.get(a.carerId))
                .with("relation", "与孩子关系", a.relationCode == null ? null : new ExportCode("Relation", a.relationCode)).with("entrustedBy", "委托人", a.entrustedBy)
                .with("reason", "委托事由", a.reason).with("startsOn", "自", a.startsOn).with("endsOn", "至", a.endsOn).with("childOpinion", "孩子意见", a.childOpinion)
                .with("opinionText", "孩子的话", cipher.decrypt(AgreementService.OPINION, a.opinionTextCipher)).with("contactsPerWeek", "父母每周联系次数", a.contactsPerWeek)
                .with("medicalDecider", "紧急医疗决定人", a.medicalDecider).with("specialTerms", "其他约定", a.specialTerms)
                .with("moneyFen", "生活费用", a.moneyFen == null ? null : new SubjectEntry.Money(a.moneyFen)).with("moneyPeriod", "给付周期", a.moneyPeriod)
                .with("signedOn", "签订日期", a.signedOn).with("signMethod", "签订方式", a.signMethod).with("signedBy", "签字人", a.signedBy).with("witness", "见证人", a.witness)
                .with("schoolNotifiedOn", "告知学校日期", a.schoolNotifiedOn).with("villageNotifiedOn", "告知村（居）委会日期", a.villageNotifiedOn)
                .with("endedOn", "终止日期", a.endedOn).with("endReason", "终止原因", a.endReason)).toList()),
                new SubjectSection(SubjectChapter.FAMILY, "alertActions", "照护风险处置", alerts.actions(childId).stream().filter(x -> x.action != CareAlertActionKind.MANDATORY_REPORT).map(x -> new SubjectEntry()
                        .with("actedAt", "时间", x.actedAt).with("kind", "风险", x.kind).with("action", "处置", x.action)).toList()));
    }

    @Override
    public void erase(UUID childId) {
        alerts.delete("childId = ?1", childId);
        agreements.delete("childId = ?1", childId);
    }
}
