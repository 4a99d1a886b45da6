package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.shared.export.ExportCode;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.privacy.Masking;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.ErasureStage;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Parents and carers in a child's whole file; of them only what belongs to the child's life (rules.md P-19). */
@ApplicationScoped
class FamilyFilePart implements SubjectFilePart {
    private final GuardianRepository guardians;
    private final GuardianService people;
    private final DataKeys keys;

    FamilyFilePart(GuardianRepository guardians, GuardianService people, DataKeys keys) {
        this.keys = keys;
        this.guardians = guardians;
        this.people = people;
    }

    @Override
    public Set<String> tables() {
        return Set.of("parent_fact", "care_arrangement", "contact_person", "grandparent");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("guardian", "t.id", "id_number", "address", "wechat"),
                SealedTable.of("guardian_phone", "t.guardian_id", "phone"));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        List<ParentFact> parents = guardians.parents(childId);
        List<CareArrangement> care = guardians.care(childId);
        List<ContactPerson> others = guardians.contactPeople(List.of(childId));
        List<Grandparent> grandparents = guardians.grandparents(List.of(childId));
        Map<UUID, Guardian> named = guardians.named(Stream.of(parents.stream().map(f -> f.guardianId), care.stream().map(a -> a.carerId),
                others.stream().map(n -> n.guardianId), grandparents.stream().map(g -> g.guardianId)).flatMap(Function.identity()).filter(Objects::nonNull).distinct().toList()).stream().collect(Collectors.toMap(g -> g.id, Function.identity()));
        return List.of(new SubjectSection(SubjectChapter.FAMILY, "people", "家人与照护人", named.values().stream().map(this::person).toList()),
                new SubjectSection(SubjectChapter.FAMILY, "parents", "父母情况", parents.stream().map(f -> new SubjectEntry().with("parent", "父母", f.parent)
                        .with("name", "姓名", name(named, f.guardianId)).with("presence", "状态", f.presence).with("awaySince", "外出起始", f.awaySince)
                        .with("workPlace", "务工地点", f.workPlace).with("employer", "单位", f.employer).with("occupation", "工种", f.occupation)
                        .with("comesHome", "多久回家一次", f.comesHome).with("ableToCare", "有监护能力", f.ableToCare).with("unableReason", "无监护能力原因", f.unableReason).with("validFrom", "自", f.validFrom)
                        .with("validTo", "至", f.validTo)).toList()),
                new SubjectSection(SubjectChapter.FAMILY, "arrangements", "照护经历", care.stream().map(a -> new SubjectEntry()
                        .with("carer", "照护人", name(named, a.carerId)).with("relation", "与孩子关系", a.relationCode == null ? null : new ExportCode("Relation", a.relationCode))
                        .with("careType", "监护类型", a.careType).with("entrusted", "委托照护", a.entrusted).with("assessment", "监护情况评估", a.assessment)
                        .with("validFrom", "自", a.validFrom).with("validTo", "至", a.validTo)).toList()),
                new SubjectSection(SubjectChapter.FAMILY, "grandparents", "祖辈", grandparents.stream().map(g -> new SubjectEntry()
                        .with("relation", "与孩子关系", new ExportCode("Relation", g.relationCode)).with("name", "姓名", name(named, g.guardianId))
                        .with("birthDate", "出生日期", g.guardianId == null ? null : named.get(g.guardianId).birthDate).with("deceased", "已去世", g.deceased)).toList()),
                new SubjectSection(SubjectChapter.FAMILY, "contactPeople", "其他联系人", others.stream().map(n -> new SubjectEntry().with("name", "姓名", name(named, n.guardianId))
                        .with("role", "身份", n.role).with("note", "说明", n.note).with("validFrom", "自", n.validFrom).with("validTo", "至", n.validTo)).toList()));
    }

    private SubjectEntry person(Guardian guardian) {
        GuardianParticulars person = people.particulars(guardian);
        return new SubjectEntry().with("name", "姓名", person.name()).with("gender", "性别", person.gender()).with("idNumberMasked", "身份证号", Masking.idNumber(person.idNumber()))
                .with("phonesMasked", "电话", person.phones().stream().map(Masking::phone).toList());
    }

    private static String name(Map<UUID, Guardian> named, UUID id) {
        return id == null ? null : named.get(id).name;
    }

    @Override
    public ErasureStage stage() {
        return ErasureStage.PEOPLE;
    }

    /** People who are in no other child's family and nobody else's number to call go as well. */
    @Override
    public void erase(UUID childId) {
        List<UUID> family = Stream.of(guardians.parents(childId).stream().map(f -> f.guardianId), guardians.care(childId).stream().map(a -> a.carerId),
                guardians.contactPeople(List.of(childId)).stream().map(n -> n.guardianId), guardians.grandparents(List.of(childId)).stream().map(g -> g.guardianId)).flatMap(Function.identity()).filter(Objects::nonNull).distinct().toList();
        keys.destroy(guardians.forget(childId, family));
    }
}
