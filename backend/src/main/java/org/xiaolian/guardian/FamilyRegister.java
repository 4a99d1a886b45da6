package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.guardian.FamilyEntry.FamilyCarer;
import org.xiaolian.guardian.FamilyEntry.FamilyDetails;
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
    private static final int MAX_PHONES = 10;

    private final GuardianRepository guardians;
    private final GuardianService people;
    private final FamilyService families;
    private final PersonImages images;
    private final OfficeTime time;

    FamilyRegister(GuardianRepository guardians, GuardianService people, FamilyService families, PersonImages images, OfficeTime time) {
        this.guardians = guardians;
        this.people = people;
        this.families = families;
        this.images = images;
        this.time = time;
    }

    /** What files say of their families now. */
    @FeatureApi
    public static final class Families {
        private final Map<UUID, List<ParentFact>> facts = new HashMap<>();
        private final Map<UUID, List<CareArrangement>> care = new HashMap<>();
        private final Map<UUID, String> names = new HashMap<>();
        private final Map<UUID, List<byte[]>> phones = new HashMap<>();
        private final Map<UUID, Guardian> people = new HashMap<>();

        private List<ParentFact> facts(UUID childId) {
            return facts.computeIfAbsent(childId, id -> new ArrayList<>());
        }

        private List<CareArrangement> care(UUID childId) {
            return care.computeIfAbsent(childId, id -> new ArrayList<>());
        }

        private List<byte[]> phones(UUID guardianId) {
            return phones.computeIfAbsent(guardianId, id -> new ArrayList<>());
        }
    }

    /** Families of these files, in four statements. */
    public Families of(Collection<UUID> childIds) {
        Families known = new Families();
        guardians.parents(childIds).forEach(f -> known.facts(f.childId).add(f));
        guardians.care(childIds).forEach(c -> known.care(c.childId).add(c));
        Set<UUID> ids = new LinkedHashSet<>();
        known.facts.values().forEach(all -> all.stream().map(f -> f.guardianId).filter(Objects::nonNull).forEach(ids::add));
        known.care.values().forEach(all -> all.stream().map(c -> c.carerId).filter(Objects::nonNull).forEach(ids::add));
        guardians.named(ids).forEach(g -> {
            known.names.put(g.id, g.name);
            known.people.put(g.id, g);
        });
        guardians.phones(ids).forEach(p -> known.phones(p.guardianId).add(p.phoneHash));
        return known;
    }

    /** Whether the entry says anything that the file does not say already. */
    public boolean differs(UUID childId, FamilyEntry entry, Families known) {
        return entry.father() != null && !same(entry.father(), now(ParentKind.FATHER, known.facts(childId)), known)
                || entry.mother() != null && !same(entry.mother(), now(ParentKind.MOTHER, known.facts(childId)), known)
                || entry.carer() != null && !same(entry.carer(), now(known.care(childId)), known);
    }

    /**
     * Adds what is new about each family. What was read in this transaction before is forgotten: read it anew.
     *
     * @param known the families as they are, none for files opened in this transaction
     * @return by child, the people who were written down or given another telephone for it, for {@link #putBack}
     */
    public Map<UUID, Map<UUID, PersonChange>> add(Map<UUID, FamilyEntry> entries, Families known, LocalDate validFrom) {
        Work work = new Work(known, byPhone(entries.values()), validFrom);
        Set<UUID> changed = new LinkedHashSet<>();
        entries.forEach((childId, entry) -> {
            if (differs(childId, entry, known)) {
                work.child = childId;
                parent(childId, ParentKind.FATHER, entry.father(), entry, work);
                parent(childId, ParentKind.MOTHER, entry.mother(), entry, work);
                carer(childId, entry, work);
                changed.add(childId);
            }
        });
        work.phones.forEach(guardians::add);
        work.facts.forEach(guardians::add);
        work.care.forEach(guardians::add);
        guardians.flush();
        families.refreshAll(changed);
        work.before.keySet().forEach(people::refreshDependents);
        Map<UUID, PersonImage> after = images.take(work.people.keySet(), false);
        Map<UUID, Map<UUID, PersonChange>> changes = new LinkedHashMap<>();
        changed.forEach(child -> changes.put(child, new LinkedHashMap<>()));
        work.people.forEach((id, child) -> changes.get(child).put(id, new PersonChange(work.before.get(id), after.get(id).digests())));
        return changes;
    }

    /** A person before and after a roster; no image before means that the roster wrote her down. */
    @FeatureApi
    public record PersonChange(PersonImage before, Map<String, String> after) {
    }

    /** These people as they are; held until the transaction ends. */
    public Map<UUID, PersonImage> images(Collection<UUID> guardianIds) {
        guardians.flush();
        return images.take(guardianIds, true);
    }

    /** Takes back what was written about a person, after what was written about the child was taken back. Whom others need stays. */
    public void putBack(UUID guardianId, PersonChange change) {
        guardians.flush();
        PersonImage present = images.take(List.of(guardianId), true).get(guardianId);
        if (change.before() != null) {
            images.restore(present, change.before());
            people.refreshDependents(guardianId);
        } else if (guardians.dependents(guardianId).isEmpty()) {
            images.remove(guardianId, present);
        }
    }

    /** After {@link #putBack}, for a file that stays: what it lacks may be more again. */
    public void refresh(UUID childId) {
        families.refreshLocked(childId);
    }

    private record PersonKey(String name, String phone) {
    }

    /** One batch. */
    private static final class Work {
        final Families known;
        final Map<PersonKey, UUID> byPhone;
        final LocalDate from;
        /** Whom this batch wrote down or changed, with the first child for whom it did. */
        final Map<UUID, UUID> people = new LinkedHashMap<>();
        final Map<UUID, PersonImage> before = new HashMap<>();
        /** Stored at the end, one kind after the other: rows of one table that follow each other go to the database together. */
        final List<GuardianPhone> phones = new ArrayList<>();
        final List<ParentFact> facts = new ArrayList<>();
        final List<CareArrangement> care = new ArrayList<>();
        UUID child;

        Work(Families known, Map<PersonKey, UUID> byPhone, LocalDate from) {
            this.known = known;
            this.byPhone = byPhone;
            this.from = from;
        }
    }

    /** People of the caller's scope by name and telephone. */
    private Map<PersonKey, UUID> byPhone(Collection<FamilyEntry> entries) {
        Map<String, byte[]> phones = new HashMap<>();
        entries.stream().flatMap(e -> Stream.of(e.father() == null ? null : e.father().phones(), e.mother() == null ? null : e.mother().phones(),
                e.carer() == null ? null : e.carer().phones())).filter(Objects::nonNull).flatMap(List::stream)
                .forEach(p -> phones.put(p.phone(), people.phoneHash(p.phone())));
        Map<PersonKey, UUID> found = new HashMap<>();
        Map<java.nio.ByteBuffer, String> numbers = phones.entrySet().stream()
                .collect(Collectors.toMap(e -> java.nio.ByteBuffer.wrap(e.getValue()), Map.Entry::getKey));
        for (Object[] row : guardians.visibleByPhones(phones.values())) {
            found.put(new PersonKey((String) row[1], numbers.get(java.nio.ByteBuffer.wrap((byte[]) row[2]))), (UUID) row[0]);
        }
        return found;
    }

    private void parent(UUID childId, ParentKind kind, FamilyParent said, FamilyEntry entry, Work work) {
        if (said == null) {
            return;
        }
        List<ParentFact> all = work.known.facts(childId);
        ParentFact now = now(kind, all);
        UUID sameOne = now == null || said.name() == null || !PersonName.normalize(said.name()).equals(work.known.names.get(now.guardianId)) ? null : now.guardianId;
        UUID guardian = said.name() == null ? now == null ? null : now.guardianId : person(said.name(), said.phones(), said.details(), entry.regionCode(), work, sameOne);
        if (now != null && now.presence == said.presence() && Objects.equals(guardian, now.guardianId)
                && (said.workPlace() == null || said.workPlace().equals(now.workPlace))) {
            return;
        }
        // What began today is corrected today.
        boolean correct = now != null && !now.validFrom.isBefore(work.from);
        ParentFact fact = correct ? now : new ParentFact();
        if (!correct) {
            fact.id = Ids.next();
            fact.childId = childId;
            fact.parent = kind;
            fact.validFrom = work.from;
            fact.createdAt = time.now();
            if (now != null && now.presence == said.presence() && Objects.equals(guardian, now.guardianId)) {
                fact.awaySince = now.awaySince;
                fact.employer = now.employer;
                fact.occupation = now.occupation;
                fact.ableToCare = now.ableToCare;
                fact.unableReason = now.unableReason;
            }
            if (now != null) {
                fact.validTo = now.validTo;
                now.validTo = work.from.minusDays(1);
            }
        }
        fact.presence = said.presence();
        fact.workPlace = said.workPlace() != null || now == null || now.presence != said.presence() ? said.workPlace() : now.workPlace;
        fact.guardianId = guardian;
        if (!correct) {
            work.facts.add(fact);
            all.add(0, fact);
        }
    }

    private void carer(UUID childId, FamilyEntry entry, Work work) {
        FamilyCarer said = entry.carer();
        if (said == null) {
            return;
        }
        List<CareArrangement> all = work.known.care(childId);
        CareArrangement now = now(all);
        boolean same = now != null && said.name() != null && PersonName.normalize(said.name()).equals(work.known.names.get(now.carerId));
        UUID carer = said.name() == null ? null : person(said.name(), said.phones(), said.details(), entry.regionCode(), work, same ? now.carerId : null);
        if (now != null && sameArrangement(said, now) && Objects.equals(carer, now.carerId)) {
            return;
        }
        boolean correct = now != null && !now.validFrom.isBefore(work.from);
        CareArrangement care = correct ? now : new CareArrangement();
        if (!correct) {
            care.id = Ids.next();
            care.childId = childId;
            care.validFrom = work.from;
            care.createdAt = time.now();
            if (now != null && Objects.equals(carer, now.carerId)) {
                care.assessment = now.assessment;
                care.disqualificationChecked = now.disqualificationChecked;
                care.entrusted = now.entrusted;
                care.relationCode = now.relationCode;
            }
            if (now != null) {
                care.validTo = now.validTo;
                now.validTo = work.from.minusDays(1);
            }
        }
        care.careType = said.careType();
        care.relationCode = said.relationCode() == null ? care.relationCode : said.relationCode();
        care.entrusted = said.entrusted() || care.entrusted;
        care.carerId = carer;
        if (!correct) {
            work.care.add(care);
            all.add(0, care);
        }
    }

    private ParentFact now(ParentKind kind, List<ParentFact> facts) {
        return facts.stream().filter(f -> f.parent == kind && GuardianService.holds(f.validFrom, f.validTo, time.today())).findFirst().orElse(null);
    }

    private CareArrangement now(List<CareArrangement> all) {
        return all.stream().filter(c -> GuardianService.holds(c.validFrom, c.validTo, time.today())).findFirst().orElse(null);
    }

    private boolean same(FamilyParent said, ParentFact now, Families known) {
        return now != null && (said.name() == null || PersonName.normalize(said.name()).equals(known.names.get(now.guardianId)))
                && now.presence == said.presence() && (said.workPlace() == null || said.workPlace().equals(now.workPlace))
                && (said.name() == null || missing(said.phones(), known.phones(now.guardianId)).isEmpty() && says(known.people.get(now.guardianId), said.details()));
    }

    private boolean same(FamilyCarer said, CareArrangement now, Families known) {
        return now != null && sameArrangement(said, now) && Objects.equals(known.names.get(now.carerId), PersonName.normalize(said.name()))
                && (now.carerId == null || missing(said.phones(), known.phones(now.carerId)).isEmpty() && says(known.people.get(now.carerId), said.details()));
    }

    private static boolean sameArrangement(FamilyCarer said, CareArrangement now) {
        return now.careType == said.careType() && (said.relationCode() == null || said.relationCode().equals(now.relationCode))
                && (!said.entrusted() || now.entrusted);
    }

    private List<FamilyPhone> missing(List<FamilyPhone> said, List<byte[]> hashes) {
        return said.stream().filter(p -> hashes.stream().noneMatch(h -> Arrays.equals(h, people.phoneHash(p.phone())))).toList();
    }

    /** @param same who it is when the name is the one on file; null when that is not known */
    private UUID person(String said, List<FamilyPhone> phones, FamilyDetails details, String regionCode, Work work, UUID same) {
        String name = PersonName.normalize(said);
        UUID found = same;
        for (FamilyPhone phone : phones) {
            found = found == null ? work.byPhone.get(new PersonKey(name, phone.phone())) : found;
        }
        UUID id = found == null ? people.add(name, regionCode) : found;
        if (found == null) {
            work.phones.addAll(people.newPhones(id, 0, entries(phones), List.of()));
            work.people.put(id, work.child);
            work.known.names.put(id, name);
            phones.forEach(p -> work.known.phones(id).add(people.phoneHash(p.phone())));
        } else {
            moreNumbers(id, phones, work);
        }
        phones.forEach(p -> work.byPhone.put(new PersonKey(name, p.phone()), id));
        details(id, details, work);
        return id;
    }

    /** The numbers that were not known come after those that were. */
    private void moreNumbers(UUID id, List<FamilyPhone> phones, Work work) {
        if (!work.known.names.containsKey(id)) {
            work.known.names.put(id, guardians.findById(id).name);
            guardians.phones(List.of(id)).forEach(p -> work.known.phones(id).add(p.phoneHash));
        }
        List<byte[]> hashes = work.known.phones(id);
        List<FamilyPhone> fresh = missing(phones, hashes).stream().limit(Math.max(0, MAX_PHONES - hashes.size())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        keep(id, work);
        work.phones.addAll(people.newPhones(id, hashes.size(), entries(fresh), List.of()));
        guardians.findById(id, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        fresh.forEach(p -> hashes.add(people.phoneHash(p.phone())));
    }

    /** Somebody who was there before: what she was like, before this batch changes her. */
    private void keep(UUID id, Work work) {
        if (!work.people.containsKey(id)) {
            guardians.flush();
            work.before.put(id, images.take(List.of(id), true).get(id));
            work.people.put(id, work.child);
        }
    }

    private void details(UUID id, FamilyDetails said, Work work) {
        if (said.equals(FamilyDetails.NONE) || says(guardians.findById(id), said)) {
            return;
        }
        keep(id, work);
        people.describe(guardians.findById(id), said);
    }

    private boolean says(Guardian guardian, FamilyDetails said) {
        return said.equals(FamilyDetails.NONE) || guardian != null && (said.idNumber() == null || Arrays.equals(guardian.idNumberHash, people.idNumberHash(said.idNumber())))
                && (said.education() == null || said.education() == guardian.education) && (said.occupation() == null || said.occupation().equals(guardian.occupation));
    }

    private static List<GuardianPhoneEntry> entries(List<FamilyPhone> phones) {
        return phones.stream().map(p -> new GuardianPhoneEntry(p.phone(), p.phone().startsWith("0") ? PhoneKind.LANDLINE : PhoneKind.OWN, p.ownerNote(),
                false, null)).toList();
    }
}
