package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.child.CareType;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.child.ChildStatus;
import org.xiaolian.child.FamilyCompleteness;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.Showing;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.Masking;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Parents, care and the network of a child. */
@ApplicationScoped
class FamilyService {
    /** In these states nobody can be reached: no name, work place or phone is asked for. */
    private static final Set<ParentPresence> OUT_OF_REACH = EnumSet.of(ParentPresence.DECEASED, ParentPresence.MISSING,
            ParentPresence.DIVORCED_NO_CONTACT, ParentPresence.LOST_CONTACT);
    private static final Set<ParentPresence> AT_WORK = EnumSet.of(ParentPresence.AWAY_WORKING, ParentPresence.ABROAD);

    private final GuardianRepository guardians;
    private final ContactGapRepository gaps;
    private final ChildDirectory children;
    private final FieldCipher cipher;
    private final OfficeTime time;

    FamilyService(GuardianRepository guardians, ContactGapRepository gaps, ChildDirectory children, FieldCipher cipher, OfficeTime time) {
        this.guardians = guardians;
        this.gaps = gaps;
        this.children = children;
        this.cipher = cipher;
        this.time = time;
    }

    FamilyResponse family(UUID childId) {
        return family(childId, null);
    }

    /** @param asOf what was known to hold then or before; null for today */
    @Transactional
    FamilyResponse family(UUID childId, LocalDate asOf) {
        VisibleFields fields = visible(childId);
        LocalDate day = day(asOf);
        List<ParentFact> facts = guardians.parents(childId).stream().filter(f -> asOf == null || !f.validFrom.isAfter(day)).toList();
        List<CareArrangement> care = guardians.care(childId).stream().filter(c -> asOf == null || !c.validFrom.isAfter(day)).toList();
        List<ContactPerson> others = guardians.contactPeople(List.of(childId)).stream().filter(p -> asOf == null || !p.validFrom.isAfter(day)).toList();
        List<Grandparent> grandparents = guardians.grandparents(List.of(childId));
        Members members = members(Stream.of(facts.stream().map(f -> f.guardianId), care.stream().map(c -> c.carerId), others.stream().map(p -> p.guardianId),
                grandparents.stream().map(g -> g.guardianId))
                .flatMap(Function.identity()).filter(Objects::nonNull).distinct().toList(), fields);
        boolean misfortune = fields.shows(FieldGroup.FAMILY);
        if (!fields.shows(FieldGroup.DETAILS)) {
            return new FamilyResponse(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        List<UUID> brothersAndSisters = guardians.siblings(childId);
        List<Object[]> caredFor = guardians.caredFor(care.stream().map(c -> c.carerId).filter(Objects::nonNull).distinct().toList(), day);
        Map<UUID, ChildRef> visible = children.findVisible(Stream.concat(brothersAndSisters.stream(), caredFor.stream().map(c -> (UUID) c[1])).distinct().toList());
        return new FamilyResponse(facts.stream().map(f -> new FamilyResponse.ParentFactResponse(f.id, f.parent, members.get(f.guardianId),
                misfortune ? f.presence : null, f.awaySince, f.workPlace, f.employer, f.occupation, misfortune ? f.ableToCare : null,
                misfortune ? f.unableReason : null, f.comesHome, f.validFrom, f.validTo, f.version)).toList(),
                care.stream().map(c -> new FamilyResponse.CareArrangementResponse(c.id, members.get(c.carerId), c.careType, c.relationCode,
                        c.entrusted, misfortune ? c.assessment : null, c.disqualificationChecked, c.livesAlone, c.leftUnattended,
                        (int) caredFor.stream().filter(o -> o[0].equals(c.carerId) && isOpen(visible.get((UUID) o[1]))).map(o -> o[1]).distinct().count(),
                        c.validFrom, c.validTo, c.version)).toList(),
                others.stream().sorted(Comparator.comparing(p -> !GuardianService.holds(p.validFrom, p.validTo, day)))
                        .map(p -> new FamilyResponse.ContactPersonResponse(p.id, members.get(p.guardianId), p.role, p.note, p.callOrder, p.validFrom, p.validTo,
                                p.version)).toList(),
                grandparents.stream().map(g -> new FamilyResponse.GrandparentResponse(g.relationCode, members.get(g.guardianId), members.birthDate(g.guardianId),
                        g.deceased, g.version)).toList(),
                brothersAndSisters.stream().map(visible::get).filter(Objects::nonNull).sorted(Comparator.comparing(ChildRef::archiveNumber, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(c -> new FamilyResponse.FamilySibling(c.id(), c.name())).toList());
    }

    @Transactional
    NetworkResponse network(UUID childId, LocalDate asOf) {
        VisibleFields fields = visible(childId);
        LocalDate day = day(asOf);
        boolean details = fields.shows(FieldGroup.DETAILS);
        List<CareArrangement> care = guardians.care(childId).stream().filter(c -> GuardianService.holds(c.validFrom, c.validTo, day)).toList();
        List<ParentFact> facts = guardians.parents(childId).stream().filter(f -> GuardianService.holds(f.validFrom, f.validTo, day)).toList();
        List<ContactPerson> others = guardians.contactPeople(List.of(childId)).stream().filter(p -> GuardianService.holds(p.validFrom, p.validTo, day)).toList();
        Members members = members(Stream.of(facts.stream().map(f -> f.guardianId), care.stream().map(c -> c.carerId), others.stream().map(p -> p.guardianId))
                .flatMap(Function.identity()).filter(Objects::nonNull).distinct().toList(), fields);
        List<NetworkResponse.NetworkPerson> people = new ArrayList<>();
        if (details) {
            care.stream().filter(c -> c.carerId != null).forEach(c -> people.add(person("CARER", members, c.carerId, c.relationCode)));
            facts.stream().filter(f -> f.guardianId != null).forEach(f -> people.add(person(f.parent.name(), members, f.guardianId, f.workPlace)));
            Set<UUID> named = people.stream().map(NetworkResponse.NetworkPerson::id).collect(Collectors.toSet());
            others.stream().filter(p -> !named.contains(p.guardianId)).forEach(p -> people.add(person(p.role.name(), members, p.guardianId, p.note)));
        }
        Object[] school = asOf == null ? guardians.schooling(childId) : guardians.schooling(childId, day);
        if (school[0] != null && details) {
            people.add(new NetworkResponse.NetworkPerson("TEACHER", null, (String) school[0], (String) school[2],
                    phone("child.teacher_phone", (byte[]) school[1], fields), null));
        }
        for (Object[] row : guardians.directors((String) school[3], day)) {
            people.add(new NetworkResponse.NetworkPerson("VILLAGE_DIRECTOR", (UUID) row[0], (String) row[1],
                    // Her office is called after the village.
                    details ? (String) row[3] : null,
                    phone("person.phone", (byte[]) row[2], fields), null));
        }
        for (Object[] row : guardians.helpers(childId, day)) {
            people.add(new NetworkResponse.NetworkPerson("HELPER", (UUID) row[0], (String) row[1], (String) row[3],
                    phone("person.phone", (byte[]) row[2], fields), null));
        }
        return new NetworkResponse(people);
    }

    private static boolean isOpen(ChildRef child) {
        return child != null && child.status() == ChildStatus.ACTIVE;
    }

    private LocalDate day(LocalDate asOf) {
        if (asOf != null && asOf.isAfter(time.today())) {
            throw Problem.field("asOf", CommonProblem.FUTURE_DATE);
        }
        return asOf == null ? time.today() : asOf;
    }

    List<UUID> siblings(UUID childId) {
        return guardians.siblings(childId);
    }

    FamilyResponse addParentFact(UUID childId, ParentFactRequest request) {
        children.lockWritable(childId);
        check(request.guardianId(), "guardianId");
        List<ParentFact> same = guardians.parents(childId).stream().filter(f -> f.parent == request.parent()).toList();
        if (same.stream().anyMatch(f -> f.validFrom.equals(request.validFrom()))) {
            throw Problem.at("validFrom", GuardianProblem.STARTS_TAKEN);
        }
        ParentFact fact = new ParentFact();
        fact.id = Ids.next();
        fact.childId = childId;
        fact.createdAt = time.now();
        write(fact, request);
        // Intervals stay one after the other, whichever is written down first.
        same.stream().filter(f -> f.validFrom.isBefore(fact.validFrom) && (f.validTo == null || !f.validTo.isBefore(fact.validFrom)))
                .forEach(f -> f.validTo = fact.validFrom.minusDays(1));
        same.stream().map(f -> f.validFrom).filter(d -> d.isAfter(fact.validFrom)).min(LocalDate::compareTo).ifPresent(d -> fact.validTo = d.minusDays(1));
        guardians.add(fact);
        guardians.flush();
        refreshLocked(childId);
        return family(childId);
    }

    /** What else is known of the parent goes on. */
    void recordPresence(UUID childId, ParentKind parent, ParentPresence presence, LocalDate from) {
        ParentFact last = guardians.parents(childId).stream().filter(f -> f.parent == parent && GuardianService.holds(f.validFrom, f.validTo, from))
                .findFirst().orElse(null);
        boolean away = AT_WORK.contains(presence);
        if (last != null && (last.presence == presence || last.presence == ParentPresence.DECEASED || away && last.presence != ParentPresence.AT_HOME)) {
            return;
        }
        // She goes back to where she worked before, as far as anybody knows.
        ParentFact work = !away ? null : guardians.parents(childId).stream().filter(f -> f.parent == parent && AT_WORK.contains(f.presence) && !f.validFrom.isAfter(from))
                .max(Comparator.comparing(f -> f.validFrom)).orElse(null);
        ParentFactRequest request = new ParentFactRequest(parent, last == null ? null : last.guardianId, presence, away ? from : null,
                work == null ? null : work.workPlace, work == null ? null : work.employer, work != null ? work.occupation : last == null ? null : last.occupation,
                last == null ? null : last.ableToCare, last == null ? null : last.unableReason, work == null ? null : work.comesHome, from);
        if (last != null && last.validFrom.equals(from)) {
            correctParentFact(childId, last.id, last.version, request);
        } else {
            addParentFact(childId, request);
        }
    }

    FamilyResponse correctParentFact(UUID childId, UUID factId, long expectedVersion, ParentFactRequest request) {
        children.lockWritable(childId);
        check(request.guardianId(), "guardianId");
        ParentFact fact = guardians.parents(childId).stream().filter(f -> f.id.equals(factId)).findFirst()
                .orElseThrow(() -> new Problem(GuardianProblem.FACT_UNKNOWN));
        Etags.check(expectedVersion, fact.version);
        LocalDate from = fact.validFrom;
        ParentKind parent = fact.parent;
        write(fact, request);
        // A correction changes what was so, not when it began or whose it is.
        fact.validFrom = from;
        fact.parent = parent;
        guardians.flush();
        refreshLocked(childId);
        return family(childId);
    }

    FamilyResponse addCare(UUID childId, CareArrangementRequest request) {
        children.lockWritable(childId);
        checkCare(request);
        List<CareArrangement> all = guardians.care(childId);
        if (all.stream().anyMatch(c -> c.validFrom.equals(request.validFrom()))) {
            throw Problem.at("validFrom", GuardianProblem.STARTS_TAKEN);
        }
        CareArrangement care = new CareArrangement();
        care.id = Ids.next();
        care.childId = childId;
        care.createdAt = time.now();
        write(care, request);
        all.stream().filter(c -> c.validFrom.isBefore(care.validFrom) && (c.validTo == null || !c.validTo.isBefore(care.validFrom)))
                .forEach(c -> c.validTo = care.validFrom.minusDays(1));
        all.stream().map(c -> c.validFrom).filter(d -> d.isAfter(care.validFrom)).min(LocalDate::compareTo).ifPresent(d -> care.validTo = d.minusDays(1));
        guardians.add(care);
        guardians.flush();
        refreshLocked(childId);
        return family(childId);
    }

    FamilyResponse correctCare(UUID childId, UUID careId, long expectedVersion, CareArrangementRequest request) {
        children.lockWritable(childId);
        checkCare(request);
        CareArrangement care = guardians.care(childId).stream().filter(c -> c.id.equals(careId)).findFirst()
                .orElseThrow(() -> new Problem(GuardianProblem.FACT_UNKNOWN));
        Etags.check(expectedVersion, care.version);
        LocalDate from = care.validFrom;
        write(care, request);
        care.validFrom = from;
        guardians.flush();
        refreshLocked(childId);
        return family(childId);
    }

    void refresh(UUID childId) {
        children.lockActive(childId);
        refreshLocked(childId);
    }

    /** After something changed about somebody who is shared: what the files lack may have changed with it, whoever may see them. */
    void refreshOpen(Collection<UUID> childIds) {
        if (!childIds.isEmpty()) {
            children.familiesChanged(completeness(children.lockOpen(childIds)));
            guardians.flush();
        }
    }

    /** Phones as they are shown. */
    List<GuardianPhoneEntry> entries(List<GuardianPhone> phones) {
        return phones.stream().map(p -> new GuardianPhoneEntry(cipher.decrypt("guardian_phone.phone", p.phoneCipher), p.kind, p.ownerNote, p.dead,
                p.reachedOn())).toList();
    }

    // ---- completeness (rules.md D-26, R1-P06) -----------------------------------------------------------------------------

    void refreshLocked(UUID childId) {
        children.familiesChanged(completeness(List.of(childId)));
        guardians.flush();
    }

    /** Of many files opened or changed in this transaction; what was read of them before is forgotten. */
    void refreshAll(Collection<UUID> childIds) {
        // With hundreds of people in memory each statement afterwards would look through all of them.
        guardians.getEntityManager().clear();
        Map<UUID, FamilyCompleteness> found = completeness(childIds);
        guardians.getEntityManager().clear();
        children.familiesChanged(found);
    }

    private Map<UUID, FamilyCompleteness> completeness(Collection<UUID> childIds) {
        LocalDate today = time.today();
        Map<UUID, List<ParentFact>> facts = new HashMap<>();
        guardians.parents(childIds).stream().filter(f -> GuardianService.holds(f.validFrom, f.validTo, today))
                .forEach(f -> facts.computeIfAbsent(f.childId, id -> new ArrayList<>()).add(f));
        Map<UUID, CareArrangement> care = new HashMap<>();
        guardians.care(childIds).stream().filter(c -> GuardianService.holds(c.validFrom, c.validTo, today)).forEach(c -> care.putIfAbsent(c.childId, c));
        List<UUID> ids = Stream.concat(facts.values().stream().flatMap(List::stream).map(f -> f.guardianId), care.values().stream().map(c -> c.carerId))
                .filter(Objects::nonNull).distinct().toList();
        Map<UUID, Guardian> names = GuardianService.byId(guardians.named(ids));
        Set<UUID> reachable = new HashSet<>();
        guardians.phones(ids).stream().filter(p -> !p.dead).forEach(p -> reachable.add(p.guardianId));
        Map<UUID, FamilyCompleteness> found = new LinkedHashMap<>();
        Set<UUID> withContacts = gaps.complete(childIds, today);
        childIds.forEach(child -> found.put(child, completeness(facts.getOrDefault(child, List.of()), care.get(child), names, reachable, withContacts.contains(child))));
        return found;
    }

    private static FamilyCompleteness completeness(List<ParentFact> facts, CareArrangement care, Map<UUID, Guardian> names, Set<UUID> reachable, boolean withContacts) {
        List<String> missing = new ArrayList<>();
        List<String> contacts = new ArrayList<>();
        for (ParentKind kind : ParentKind.values()) {
            String prefix = kind.name().toLowerCase(java.util.Locale.ROOT) + ".";
            ParentFact fact = facts.stream().filter(f -> f.parent == kind).findFirst().orElse(null);
            if (fact == null) {
                missing.add(prefix + "presence");
            }
            if (fact == null || !OUT_OF_REACH.contains(fact.presence)) {
                require(contacts, prefix + "name", fact != null && fact.guardianId != null);
                require(contacts, prefix + "workPlace", fact != null && (!AT_WORK.contains(fact.presence) || fact.workPlace != null));
                require(contacts, prefix + "phone", fact != null && fact.guardianId != null && reachable.contains(fact.guardianId));
            }
        }
        require(missing, "carer.type", care != null);
        if (care == null || care.careType != CareType.NOBODY) {
            require(contacts, "carer.name", care != null && care.carerId != null);
            require(contacts, "carer.phone", care != null && care.carerId != null && reachable.contains(care.carerId));
        }
        missing.addAll(contacts);
        return new FamilyCompleteness(missing, withContacts, care == null ? null : care.careType,
                care == null || care.carerId == null ? null : names.get(care.carerId).name);
    }

    private static void require(List<String> missing, String code, boolean present) {
        if (!present) {
            missing.add(code);
        }
    }

    private void checkCare(CareArrangementRequest request) {
        if (request.carerId() == null && request.careType() != CareType.NOBODY) {
            throw Problem.field("carerId", GuardianProblem.CARER_REQUIRED);
        }
        check(request.carerId(), "carerId");
        if (request.validFrom().isAfter(time.today())) {
            throw Problem.field("validFrom", CommonProblem.FUTURE_DATE);
        }
    }

    private void check(UUID guardianId, String field) {
        if (guardianId != null && guardians.findVisible(guardianId).isEmpty()) {
            throw Problem.field(field, GuardianProblem.GUARDIAN_UNKNOWN);
        }
    }

    private static void write(ParentFact fact, ParentFactRequest request) {
        fact.parent = request.parent();
        fact.guardianId = request.guardianId();
        fact.presence = request.presence();
        fact.awaySince = request.awaySince();
        fact.workPlace = request.workPlace();
        fact.employer = request.employer();
        fact.occupation = request.occupation();
        fact.ableToCare = request.ableToCare();
        fact.unableReason = request.unableReason();
        fact.comesHome = request.comesHome();
        fact.validFrom = request.validFrom();
    }

    private static void write(CareArrangement care, CareArrangementRequest request) {
        care.carerId = request.carerId();
        care.careType = request.careType();
        care.relationCode = request.relationCode();
        care.entrusted = request.entrusted();
        care.assessment = request.assessment();
        care.disqualificationChecked = request.disqualificationChecked();
        care.livesAlone = Boolean.TRUE.equals(request.livesAlone());
        care.leftUnattended = Boolean.TRUE.equals(request.leftUnattended());
        care.validFrom = request.validFrom();
    }

    // ---- what is shown -------------------------------------------------------------------------------------------------------

    private VisibleFields visible(UUID childId) {
        VisibleFields fields = children.visibleFields(List.of(childId)).get(childId);
        if (fields == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return fields;
    }

    private record Members(Map<UUID, Guardian> people, List<GuardianPhone> phones, VisibleFields fields, FamilyService service) {
        FamilyResponse.FamilyMember get(UUID id) {
            Guardian guardian = id == null ? null : people.get(id);
            return guardian == null ? null : new FamilyResponse.FamilyMember(id, guardian.name, service.shown(phones.stream()
                    .filter(p -> p.guardianId.equals(id)).toList(), fields), fields.showsAll(FieldGroup.PHONES) ? service.cipher.decrypt(GuardianService.WECHAT, guardian.wechatCipher) : null);
        }

        LocalDate birthDate(UUID id) {
            return id == null ? null : people.get(id).birthDate;
        }
    }

    private Members members(Collection<UUID> ids, VisibleFields fields) {
        return new Members(GuardianService.byId(guardians.named(ids)), fields.shows(FieldGroup.PHONES) ? guardians.phones(ids) : List.of(), fields, this);
    }

    private List<GuardianPhoneEntry> shown(List<GuardianPhone> phones, VisibleFields fields) {
        boolean masked = fields.of(FieldGroup.PHONES) == Showing.LIMITED;
        return entries(phones).stream().map(p -> masked ? new GuardianPhoneEntry(Masking.phone(p.phone()), p.kind(), p.ownerNote(), p.dead(),
                p.lastReachedOn()) : p).toList();
    }

    private NetworkResponse.NetworkPerson person(String kind, Members members, UUID id, String detail) {
        Guardian guardian = members.people().get(id);
        boolean masked = members.fields().of(FieldGroup.PHONES) == Showing.LIMITED;
        return new NetworkResponse.NetworkPerson(kind, id, guardian.name, detail, members.phones().stream().filter(p -> p.guardianId.equals(id)).map(p -> {
            String number = cipher.decrypt("guardian_phone.phone", p.phoneCipher);
            return new NetworkResponse.NetworkPhone(p.id, masked ? Masking.phone(number) : number, p.ownerNote, p.dead, masked, p.reachedOn());
        }).toList(), guardian.version);
    }

    private List<NetworkResponse.NetworkPhone> phone(String purpose, byte[] sealed, VisibleFields fields) {
        if (sealed == null || !fields.shows(FieldGroup.PHONES)) {
            return List.of();
        }
        String number = cipher.decrypt(purpose, sealed);
        boolean masked = fields.of(FieldGroup.PHONES) == Showing.LIMITED;
        return List.of(new NetworkResponse.NetworkPhone(null, masked ? Masking.phone(number) : number, null, false, masked, null));
    }
}
