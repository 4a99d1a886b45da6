package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.guardian.FamilyEntry.FamilyCarer;
import org.xiaolian.guardian.FamilyEntry.FamilyParent;
import org.xiaolian.guardian.FamilyEntry.FamilyPhone;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.time.OfficeTime;

/**
 * The door for families written many at a time (a roster). People are shared between siblings: the same name with the same
 * telephone is the same person. What a file already says is not said twice; what differs begins today. Joins the caller's
 * transaction; the caller may write the children's files.
 */
@FeatureApi
@ApplicationScoped
public class FamilyRegister {
    private final GuardianRepository guardians;
    private final GuardianService people;
    private final FamilyService families;
    private final OfficeTime time;

    FamilyRegister(GuardianRepository guardians, GuardianService people, FamilyService families, OfficeTime time) {
        this.guardians = guardians;
        this.people = people;
        this.families = families;
        this.time = time;
    }

    /**
     * Adds what is new about each family.
     *
     * @param fresh children whose file was opened in this transaction: there is nothing to compare with
     * @return what was written, for {@link #undo}; families without news are absent
     */
    public Map<UUID, FamilyChange> add(Map<UUID, FamilyEntry> entries, Set<UUID> fresh, LocalDate validFrom) {
        Map<PersonKey, UUID> known = known(entries.values());
        Map<UUID, FamilyChange> changes = new LinkedHashMap<>();
        entries.forEach((childId, entry) -> {
            FamilyChange change = new FamilyChange();
            List<ParentFact> facts = fresh.contains(childId) ? new ArrayList<>() : new ArrayList<>(guardians.parents(childId));
            List<CareArrangement> care = fresh.contains(childId) ? new ArrayList<>() : new ArrayList<>(guardians.care(childId));
            parent(childId, ParentKind.FATHER, entry.father(), entry, facts, known, change, validFrom);
            parent(childId, ParentKind.MOTHER, entry.mother(), entry, facts, known, change, validFrom);
            carer(childId, entry, care, known, change, validFrom);
            if (!change.saysNothing()) {
                changes.put(childId, change);
            }
        });
        guardians.flush();
        changes.keySet().forEach(families::refreshLocked);
        return changes;
    }

    /** Whether the entry says anything that the file does not say already. */
    public boolean differs(UUID childId, FamilyEntry entry) {
        LocalDate today = time.today();
        List<ParentFact> facts = guardians.parents(childId);
        CareArrangement care = guardians.care(childId).stream().filter(c -> GuardianService.holds(c.validFrom, c.validTo, today)).findFirst().orElse(null);
        return differs(ParentKind.FATHER, entry.father(), facts) || differs(ParentKind.MOTHER, entry.mother(), facts)
                || entry.carer() != null && !same(entry.carer(), care);
    }

    private boolean differs(ParentKind kind, FamilyParent said, List<ParentFact> facts) {
        return said != null && !same(said, now(kind, facts));
    }

    private ParentFact now(ParentKind kind, List<ParentFact> facts) {
        return facts.stream().filter(f -> f.parent == kind && GuardianService.holds(f.validFrom, f.validTo, time.today())).findFirst().orElse(null);
    }

    private boolean same(FamilyParent said, ParentFact now) {
        return now != null && (said.name() == null || PersonName.normalize(said.name()).equals(nameOf(now.guardianId)))
                && now.presence == said.presence() && (said.workPlace() == null || said.workPlace().equals(now.workPlace));
    }

    private boolean same(FamilyCarer said, CareArrangement now) {
        return now != null && now.careType == said.careType() && Objects.equals(nameOf(now.carerId), PersonName.normalize(said.name()));
    }

    /** Takes back what was written about one family; people nobody else needs go with it. */
    public void undo(UUID childId, FamilyChange change) {
        guardians.remove(ParentFact.class, change.parentFacts());
        guardians.remove(CareArrangement.class, change.arrangements());
        change.shortened().forEach(i -> guardians.reopen(i.id(), i.validTo()));
        guardians.flush();
        change.guardians().stream().filter(id -> guardians.dependents(id).isEmpty()).forEach(id -> {
            guardians.removePhones(id);
            guardians.deleteById(id);
        });
        guardians.flush();
    }

    /** After {@link #undo}, for a file that stays: what it lacks may be more again. */
    public void refresh(UUID childId) {
        families.refreshLocked(childId);
    }

    private record PersonKey(String name, String phone) {
    }

    private Map<PersonKey, UUID> known(Collection<FamilyEntry> entries) {
        Map<String, byte[]> phones = new HashMap<>();
        entries.stream().flatMap(e -> Stream.of(e.father() == null ? null : e.father().phones(), e.mother() == null ? null : e.mother().phones(),
                e.carer() == null ? null : e.carer().phones())).filter(Objects::nonNull).flatMap(List::stream)
                .forEach(p -> phones.put(p.phone(), people.phoneHash(p.phone())));
        Map<PersonKey, UUID> known = new HashMap<>();
        Map<java.nio.ByteBuffer, String> numbers = phones.entrySet().stream()
                .collect(Collectors.toMap(e -> java.nio.ByteBuffer.wrap(e.getValue()), Map.Entry::getKey));
        for (Object[] row : guardians.visibleByPhones(phones.values())) {
            known.put(new PersonKey((String) row[1], numbers.get(java.nio.ByteBuffer.wrap((byte[]) row[2]))), (UUID) row[0]);
        }
        return known;
    }

    private void parent(UUID childId, ParentKind kind, FamilyParent said, FamilyEntry entry, List<ParentFact> facts, Map<PersonKey, UUID> known,
            FamilyChange change, LocalDate validFrom) {
        if (said == null) {
            return;
        }
        ParentFact now = now(kind, facts);
        if (same(said, now) || now != null && !now.validFrom.isBefore(validFrom)) {
            return;
        }
        String name = now == null ? null : nameOf(now.guardianId);
        ParentFact fact = new ParentFact();
        fact.id = Ids.next();
        fact.childId = childId;
        fact.parent = kind;
        fact.presence = said.presence();
        fact.workPlace = said.workPlace();
        fact.guardianId = said.name() == null ? (now == null ? null : now.guardianId)
                : person(said.name(), said.phones(), entry.regionCode(), known, change, now == null || !PersonName.normalize(said.name()).equals(name) ? null : now.guardianId);
        fact.validFrom = validFrom;
        fact.createdAt = time.now();
        if (now != null) {
            change.shortened().add(new FamilyChange.FamilyInterval(now.id, now.validTo));
            now.validTo = validFrom.minusDays(1);
        }
        guardians.add(fact);
        change.parentFacts().add(fact.id);
    }

    private void carer(UUID childId, FamilyEntry entry, List<CareArrangement> all, Map<PersonKey, UUID> known, FamilyChange change, LocalDate validFrom) {
        FamilyCarer said = entry.carer();
        if (said == null) {
            return;
        }
        CareArrangement now = all.stream().filter(c -> GuardianService.holds(c.validFrom, c.validTo, time.today())).findFirst().orElse(null);
        if (same(said, now) || now != null && !now.validFrom.isBefore(validFrom)) {
            return;
        }
        String name = now == null ? null : nameOf(now.carerId);
        CareArrangement care = new CareArrangement();
        care.id = Ids.next();
        care.childId = childId;
        care.careType = said.careType();
        care.relationCode = said.relationCode();
        care.entrusted = said.entrusted();
        care.carerId = said.name() == null ? null : person(said.name(), said.phones(), entry.regionCode(), known, change,
                now != null && PersonName.normalize(said.name()).equals(name) ? now.carerId : null);
        care.validFrom = validFrom;
        care.createdAt = time.now();
        if (now != null) {
            change.shortened().add(new FamilyChange.FamilyInterval(now.id, now.validTo));
            now.validTo = validFrom.minusDays(1);
        }
        guardians.add(care);
        change.arrangements().add(care.id);
    }

    private String nameOf(UUID guardianId) {
        return guardianId == null ? null : guardians.findById(guardianId).name;
    }

    private UUID person(String said, List<FamilyPhone> phones, String regionCode, Map<PersonKey, UUID> known, FamilyChange change, UUID same) {
        if (same != null) {
            return same;
        }
        String name = PersonName.normalize(said);
        for (FamilyPhone phone : phones) {
            UUID found = known.get(new PersonKey(name, phone.phone()));
            if (found != null) {
                return found;
            }
        }
        UUID id = people.add(name, regionCode, phones.stream().map(p -> new GuardianPhoneEntry(p.phone(),
                p.phone().startsWith("0") ? PhoneKind.LANDLINE : PhoneKind.OWN, p.ownerNote(), false, null)).toList());
        change.guardians().add(id);
        phones.forEach(p -> known.put(new PersonKey(name, p.phone()), id));
        return id;
    }
}
