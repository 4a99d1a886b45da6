package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildSheetPart;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.export.ExportCode;
import org.xiaolian.shared.export.ExportColumn;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.FieldClass;
import org.xiaolian.shared.time.OfficeTime;

/** Father, mother and carer of today in the children's sheet. Of several numbers the first that works. */
@ApplicationScoped
class FamilySheet implements ChildSheetPart {
    private static final String CARER_RELATION = "carer.relation";
    private static final String CARER_PHONE = "carer.phone";

    private final GuardianRepository guardians;
    private final FieldCipher cipher;
    private final OfficeTime time;
    private final List<PartColumn> columns = new ArrayList<>();

    FamilySheet(GuardianRepository guardians, FieldCipher cipher, OfficeTime time) {
        this.guardians = guardians;
        this.cipher = cipher;
        this.time = time;
        parent("father", "父亲", "Father");
        parent("mother", "母亲", "Mother");
        columns.add(new PartColumn(ExportColumn.field(CARER_RELATION), FieldGroup.DETAILS));
        columns.add(new PartColumn(ExportColumn.masked(CARER_PHONE), FieldGroup.PHONES));
    }

    private void parent(String who, String zh, String en) {
        columns.add(new PartColumn(ExportColumn.of(who + ".name", zh + "姓名", en + "'s name", FieldClass.P2), FieldGroup.DETAILS));
        columns.add(new PartColumn(ExportColumn.masked(who + ".phone", zh + "电话", en + "'s telephone", FieldClass.P2), FieldGroup.PHONES));
        columns.add(new PartColumn(ExportColumn.of(who + ".presence", zh + "状态", en + ": state", FieldClass.P3), FieldGroup.FAMILY));
        columns.add(new PartColumn(ExportColumn.of(who + ".workPlace", zh + "务工地点", en + "'s place of work", FieldClass.P2), FieldGroup.DETAILS));
        columns.add(new PartColumn(ExportColumn.of(who + ".awaySince", zh + "外出起始", en + " away since", FieldClass.P2), FieldGroup.DETAILS));
    }

    @Override
    public List<PartColumn> columns() {
        return columns;
    }

    @Override
    public Map<UUID, Map<String, Object>> values(Collection<UUID> childIds, Set<String> wanted) {
        LocalDate today = time.today();
        List<ParentFact> parents = guardians.parentsOn(childIds, today);
        List<CareArrangement> care = guardians.careOn(childIds, today);
        Set<UUID> people = new LinkedHashSet<>();
        parents.stream().map(f -> f.guardianId).filter(Objects::nonNull).forEach(people::add);
        care.stream().map(a -> a.carerId).filter(Objects::nonNull).forEach(people::add);
        Map<UUID, String> names = new HashMap<>();
        guardians.named(people).forEach(g -> names.put(g.id, g.name));
        Map<UUID, String> phones = wanted.stream().anyMatch(code -> code.endsWith(".phone")) ? phones(people) : Map.of();
        Map<UUID, Map<String, Object>> values = new HashMap<>();
        parents.forEach(f -> {
            Map<String, Object> of = values.computeIfAbsent(f.childId, id -> new HashMap<>());
            String who = f.parent == ParentKind.FATHER ? "father." : "mother.";
            of.put(who + "name", names.get(f.guardianId));
            of.put(who + "phone", phones.get(f.guardianId));
            of.put(who + "presence", f.presence);
            of.put(who + "workPlace", f.workPlace);
            of.put(who + "awaySince", f.awaySince);
        });
        care.forEach(a -> {
            Map<String, Object> of = values.computeIfAbsent(a.childId, id -> new HashMap<>());
            of.put(CARER_RELATION, a.relationCode == null ? null : new ExportCode("Relation", a.relationCode));
            of.put(CARER_PHONE, phones.get(a.carerId));
        });
        return values;
    }

    private Map<UUID, String> phones(Set<UUID> people) {
        Map<UUID, String> phones = new HashMap<>();
        guardians.phones(people).stream().filter(p -> !p.dead)
                .forEach(p -> phones.computeIfAbsent(p.guardianId, id -> cipher.decrypt("guardian_phone.phone", p.phoneCipher)));
        return phones;
    }
}
