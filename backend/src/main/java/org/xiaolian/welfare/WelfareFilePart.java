package org.xiaolian.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.text.Codes;

/** Health, economy, hardship, aid and what was seen, in a child's whole file. */
@ApplicationScoped
class WelfareFilePart implements SubjectFilePart {
    private final WelfareRepository facts;
    private final FieldCipher cipher;

    WelfareFilePart(WelfareRepository facts, FieldCipher cipher) {
        this.facts = facts;
        this.cipher = cipher;
    }

    @Override
    public Set<String> tables() {
        return Set.of("health_profile", "health_check", "family_economy", "child_hardship", "aid_received", "child_observation");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("health_profile", "t.child_id", "illness", "allergy", "medicine"),
                SealedTable.of("health_check", "t.child_id", "screening_tool", "screening_result"),
                SealedTable.of("family_economy", "t.child_id", "note"),
                SealedTable.of("child_hardship", "t.child_id", "note"),
                SealedTable.of("aid_received", "t.child_id", "note"),
                SealedTable.of("child_observation", "t.child_id", "note"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        // The county's own name of a category comes after the shipped one and takes its place.
        Map<String, String> categories = facts.categories(facts.countyOf(childId)).stream().collect(Collectors.toMap(k -> k.code, k -> k.labelZh, (a, b) -> b));
        return List.of(
                section("health", "健康", facts.of(HealthProfile.class, childId, "validFrom").stream().map(f -> new SubjectEntry().with("validFrom", "自", f.validFrom)
                        .with("validTo", "至", f.validTo).with("disabilityKind", "残疾类别", f.disabilityKind).with("disabilityGrade", "残疾等级", f.disabilityGrade)
                        .with("illness", "患病", cipher.decrypt(WelfarePresenter.ILLNESS, f.illnessCipher)).with("allergy", "过敏史", cipher.decrypt(WelfarePresenter.ALLERGY, f.allergyCipher))
                        .with("medicine", "用药", cipher.decrypt(WelfarePresenter.MEDICINE, f.medicineCipher)).with("bloodType", "血型", f.bloodType)
                        .with("insurance", "医保", f.insurance)).toList()),
                section("checks", "体检与测评", facts.of(HealthCheck.class, childId, "checkedOn").stream().map(f -> new SubjectEntry().with("checkedOn", "日期", f.checkedOn)
                        .with("heightMm", "身高（毫米）", f.heightMm).with("weightGrams", "体重（克）", f.weightGrams).with("visionLeft", "左眼视力（十分之一）", f.visionLeft)
                        .with("visionRight", "右眼视力（十分之一）", f.visionRight).with("screeningTool", "测评工具", cipher.decrypt(WelfarePresenter.SCREENING_TOOL, f.screeningToolCipher))
                        .with("screeningResult", "测评结果", cipher.decrypt(WelfarePresenter.SCREENING_RESULT, f.screeningResultCipher))).toList()),
                section("economy", "家庭经济", facts.of(FamilyEconomy.class, childId, "validFrom").stream().map(f -> new SubjectEntry().with("validFrom", "自", f.validFrom)
                        .with("validTo", "至", f.validTo).with("incomeSources", "主要经济来源", Codes.split(IncomeSource.class, f.incomeSources))
                        .with("familyStatus", "家庭情况", Codes.split(FamilyStatus.class, f.familyStatus)).with("householdSize", "家庭人口", f.householdSize)
                        .with("housingSafe", "住房安全", f.housingSafe).with("note", "说明", cipher.decrypt(WelfarePresenter.ECONOMY_NOTE, f.noteCipher))).toList()),
                section("hardships", "困境类别", facts.of(ChildHardship.class, childId, "startsOn").stream().map(f -> new SubjectEntry()
                        .with("category", "类别", categories.getOrDefault(f.category, f.category)).with("startsOn", "自", f.startsOn).with("endsOn", "至", f.endsOn)
                        .with("note", "说明", cipher.decrypt(WelfarePresenter.HARDSHIP_NOTE, f.noteCipher))).toList()),
                section("aid", "享受救助", facts.of(AidReceived.class, childId, "startsOn").stream().map(f -> new SubjectEntry().with("kind", "救助", f.kind)
                        .with("startsOn", "自", f.startsOn).with("endsOn", "至", f.endsOn).with("amountFen", "金额", f.amountFen == null ? null : new SubjectEntry.Money(f.amountFen))
                        .with("note", "说明", cipher.decrypt(WelfarePresenter.AID_NOTE, f.noteCipher))).toList()),
                section("observations", "情况观察", facts.of(ChildObservation.class, childId, "observedOn").stream().map(f -> new SubjectEntry().with("observedOn", "日期", f.observedOn)
                        .with("tags", "观察到的情况", Codes.split(ObservationTag.class, f.tags)).with("note", "说明", cipher.decrypt(WelfarePresenter.OBSERVATION_NOTE, f.noteCipher))).toList()));
    }

    private static SubjectSection section(String code, String title, List<SubjectEntry> entries) {
        return new SubjectSection(SubjectChapter.WELFARE, code, title, entries);
    }

    @Override
    public void erase(UUID childId) {
        List.of(HealthProfile.class, HealthCheck.class, FamilyEconomy.class, ChildHardship.class, AidReceived.class, ChildObservation.class)
                .forEach(type -> facts.removeAll(type, childId));
    }
}
