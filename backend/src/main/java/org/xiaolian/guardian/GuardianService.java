package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.Masking;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/** People around children and their phones. */
@ApplicationScoped
class GuardianService {
    private static final String ID_NUMBER = "guardian.id_number";
    private static final String ADDRESS = "guardian.address";
    static final String WECHAT = "guardian.wechat";
    private static final String PHONE = "guardian_phone.phone";
    private static final String TAIL = "guardian_phone.tail";

    private final GuardianRepository guardians;
    private final ChildDirectory children;
    private final RegionDirectory regions;
    private final FamilyService family;
    private final FieldCipher cipher;
    private final DataKeys keys;
    private final BlindIndex index;
    private final OfficeTime time;

    GuardianService(GuardianRepository guardians, ChildDirectory children, RegionDirectory regions, FamilyService family, FieldCipher cipher,
            BlindIndex index, DataKeys keys, OfficeTime time) {
        this.keys = keys;
        this.guardians = guardians;
        this.children = children;
        this.regions = regions;
        this.family = family;
        this.cipher = cipher;
        this.index = index;
        this.time = time;
    }

    @Transactional
    Page<GuardianRow> list(GuardianFilter filter, PageRequest request) {
        Page<GuardianLine> page = guardians.list(filter, time.today(), request);
        List<UUID> ids = page.items().stream().map(GuardianLine::id).toList();
        List<Object[]> links = guardians.childrenOf(ids);
        List<UUID> childIds = links.stream().map(l -> (UUID) l[1]).toList();
        Map<UUID, ChildRef> names = children.findVisible(childIds);
        Map<UUID, VisibleFields> fields = children.visibleFields(childIds);
        Set<UUID> reachable = guardians.phones(ids).stream().filter(p -> !p.dead).map(p -> p.guardianId).collect(Collectors.toSet());
        Map<String, RegionRef> places = regions.find(page.items().stream().map(GuardianLine::regionCode).toList());
        return new Page<>(page.items().stream().map(g -> {
            List<Object[]> own = links.stream().filter(l -> g.id().equals(l[0])).toList();
            List<GuardianResponse.GuardianChild> seen = own.stream().filter(l -> names.containsKey((UUID) l[1]))
                    .map(l -> new GuardianResponse.GuardianChild((UUID) l[1], names.get((UUID) l[1]).name(), (String) l[2])).toList();
            // Of nobody's family yet: whoever wrote her down sees what she wrote.
            boolean phones = own.isEmpty() || seen.stream().anyMatch(c -> fields.get(c.childId()).shows(FieldGroup.PHONES));
            return new GuardianRow(g.id(), g.name(), g.regionCode(), places.get(g.regionCode()), seen.stream().map(GuardianResponse.GuardianChild::childName).distinct().toList(), seen,
                    phones ? reachable.contains(g.id()) : null, g.version());
        }).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    /** The first number that works of those of the people whose numbers the caller sees whole; for a sheet, whose making is logged. */
    Map<UUID, String> numbers(List<GuardianRow> rows) {
        Set<UUID> childIds = rows.stream().flatMap(r -> r.children().stream()).map(GuardianResponse.GuardianChild::childId).collect(Collectors.toSet());
        Map<UUID, VisibleFields> fields = children.visibleFields(childIds);
        List<UUID> shown = rows.stream().filter(r -> r.children().stream().anyMatch(c -> fields.get(c.childId()).showsAll(FieldGroup.PHONES))).map(GuardianRow::id).toList();
        Map<UUID, String> numbers = new LinkedHashMap<>();
        guardians.phones(shown).stream().filter(p -> !p.dead).forEach(p -> numbers.computeIfAbsent(p.guardianId, id -> cipher.decrypt(PHONE, p.phoneCipher)));
        return numbers;
    }

    @Transactional
    GuardianResponse get(UUID id) {
        return describe(find(id));
    }

    GuardianResponse create(GuardianCreateRequest request) {
        Guardian guardian = new Guardian();
        guardian.id = Ids.next();
        keys.begin(guardian.id);
        guardian.createdAt = time.now();
        write(guardian, request, Seen.ALL);
        guardians.persistAndFlush(guardian);
        newPhones(guardian.id, 0, request.phones(), List.of()).forEach(guardians::add);
        guardians.flush();
        return describe(guardian);
    }

    /** A person of whom a roster knows the name, normalised and checked; her telephones are {@link #newPhones}. Written with the next flush. */
    UUID add(String name, String regionCode) {
        Guardian guardian = new Guardian();
        guardian.id = Ids.next();
        keys.begin(guardian.id);
        guardian.createdAt = time.now();
        guardian.name = name;
        guardian.nameSort = PinyinKeys.sortKey(name);
        guardian.regionCode = regionCode;
        guardians.persist(guardian);
        return guardian.id;
    }

    /** Writes what is said over what was known. */
    void describe(Guardian guardian, FamilyEntry.FamilyDetails said) {
        if (said.idNumber() != null) {
            guardian.idNumberCipher = cipher.encrypt(guardian.id, ID_NUMBER, said.idNumber());
            guardian.idNumberHash = idNumberHash(said.idNumber());
        }
        guardian.education = said.education() == null ? guardian.education : said.education();
        guardian.occupation = said.occupation() == null ? guardian.occupation : said.occupation();
    }

    byte[] idNumberHash(String number) {
        return index.of(ID_NUMBER, number);
    }

    byte[] phoneHash(String phone) {
        return index.of(PHONE, phone);
    }

    GuardianResponse update(UUID id, long expectedVersion, GuardianUpdateRequest request) {
        Guardian guardian = find(id);
        Etags.check(expectedVersion, guardian.version);
        Seen seen = seen(guardians.childrenOf(List.of(id)));
        write(guardian, request, seen);
        guardians.getEntityManager().lock(guardian, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (seen.phones()) {
            List<GuardianPhone> former = guardians.phones(List.of(id));
            former.forEach(guardians.getEntityManager()::detach);
            guardians.removePhones(id);
            newPhones(id, 0, request.phones(), former).forEach(guardians::add);
        }
        guardians.flush();
        refreshDependents(id);
        guardians.flush();
        return describe(guardian);
    }

    GuardianResponse mark(UUID id, UUID phoneId, long expectedVersion, boolean dead) {
        Guardian guardian = find(id);
        GuardianPhone phone = guardians.phone(phoneId).filter(p -> p.guardianId.equals(id)).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        Etags.check(expectedVersion, guardian.version);
        guardians.getEntityManager().lock(guardian, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        phone.dead = dead;
        phone.deadCallId = null;
        guardians.flush();
        refreshDependents(id);
        return describe(guardian);
    }

    /** What the files of her children lack may have changed with her telephones. */
    void refreshDependents(UUID id) {
        family.refreshOpen(guardians.dependents(id));
    }

    private Guardian find(UUID id) {
        return guardians.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    /** Which of a person's hidden fields the caller sees; through any of the children she belongs to. */
    private record Seen(boolean phones, boolean identity, boolean address, boolean health) {
        static final Seen ALL = new Seen(true, true, true, true);
    }

    private Seen seen(List<Object[]> links) {
        if (links.isEmpty()) {
            // Of nobody's family yet: whoever wrote her down sees what she wrote.
            return Seen.ALL;
        }
        Collection<VisibleFields> fields = children.visibleFields(links.stream().map(l -> (UUID) l[1]).toList()).values();
        return new Seen(fields.stream().anyMatch(f -> f.showsAll(FieldGroup.PHONES)), fields.stream().anyMatch(f -> f.shows(FieldGroup.ID_NUMBER)),
                fields.stream().anyMatch(f -> f.showsAll(FieldGroup.ADDRESS)), fields.stream().anyMatch(f -> f.shows(FieldGroup.HEALTH)));
    }

    /** What the writer does not see is not taken away by leaving it out; what she sends is written, as in the file of a child. */
    private void write(Guardian guardian, GuardianContent content, Seen seen) {
        List<Problem.Field> faults = new ArrayList<>();
        String idNumber = IdNumber.normalize(content.idNumber());
        if (idNumber != null && IdNumber.fault(idNumber, time.today()) != null) {
            faults.add(new Problem.Field("idNumber", GuardianProblem.ID_NUMBER_INVALID));
        }
        if (content.birthDate() != null && content.birthDate().isAfter(time.today())) {
            faults.add(new Problem.Field("birthDate", CommonProblem.FUTURE_DATE));
        }
        if (regions.find(content.regionCode()).isEmpty()) {
            faults.add(new Problem.Field("regionCode", GuardianProblem.REGION_UNKNOWN));
        }
        for (int i = 0; i < content.phones().size(); i++) {
            String phone = PhoneNumber.normalize(content.phones().get(i).phone());
            if (phone == null || !PhoneNumber.isPlausible(phone)) {
                faults.add(new Problem.Field("phones[" + i + "].phone", GuardianProblem.PHONE_INVALID));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
        guardian.name = PersonName.normalize(content.name());
        guardian.nameSort = PinyinKeys.sortKey(guardian.name);
        guardian.gender = content.gender();
        guardian.birthDate = content.birthDate();
        if (idNumber != null) {
            guardian.idNumberCipher = cipher.encrypt(guardian.id, ID_NUMBER, idNumber);
            guardian.idNumberHash = index.of(ID_NUMBER, idNumber);
        }
        guardian.education = content.education();
        if (seen.health() || content.healthStatus() != null) {
            guardian.healthStatus = content.healthStatus();
        }
        guardian.occupation = content.occupation();
        String address = blankToNull(content.address());
        if (seen.address() || address != null) {
            guardian.addressCipher = cipher.encrypt(guardian.id, ADDRESS, address);
        }
        String wechat = blankToNull(content.wechat());
        if (seen.phones() || wechat != null) {
            guardian.wechatCipher = cipher.encrypt(guardian.id, WECHAT, wechat);
        }
        guardian.regionCode = content.regionCode();
    }

    /**
     * Not yet stored.
     *
     * @param known how many numbers she has already
     * @param former her numbers until now: one that stays is the same number, so that calls go on pointing to it and what they
     *     said of it holds
     */
    List<GuardianPhone> newPhones(UUID guardianId, int known, List<GuardianPhoneEntry> entries, List<GuardianPhone> former) {
        List<GuardianPhone> phones = new ArrayList<>();
        List<GuardianPhone> left = new ArrayList<>(former);
        for (int i = 0; i < entries.size(); i++) {
            GuardianPhoneEntry entry = entries.get(i);
            String number = PhoneNumber.normalize(entry.phone());
            GuardianPhone phone = new GuardianPhone();
            phone.id = Ids.next();
            phone.guardianId = guardianId;
            phone.callOrder = known + i + 1;
            phone.phoneCipher = cipher.encrypt(guardianId, PHONE, number);
            phone.phoneHash = index.of(PHONE, number);
            phone.tailHash = index.of(TAIL, PhoneNumber.tail(number));
            phone.kind = entry.kind();
            phone.ownerNote = entry.ownerNote();
            phone.dead = entry.dead();
            phone.lastReachedOn = entry.lastReachedOn();
            left.stream().filter(f -> Arrays.equals(f.phoneHash, phone.phoneHash)).findFirst().ifPresent(f -> {
                left.remove(f);
                phone.id = f.id;
                phone.lastReachedOn = Objects.equals(entry.lastReachedOn(), f.reachedOn()) ? f.lastReachedOn : entry.lastReachedOn();
                phone.calledOn = f.calledOn;
                phone.deadCallId = phone.dead ? f.deadCallId : null;
            });
            phones.add(phone);
        }
        return phones;
    }

    GuardianParticulars particulars(Guardian guardian) {
        return new GuardianParticulars(guardian.id, guardian.name, guardian.gender, guardian.birthDate, cipher.decrypt(ID_NUMBER, guardian.idNumberCipher),
                cipher.decrypt(ADDRESS, guardian.addressCipher), guardian.education == null ? null : guardian.education.name(),
                guardian.healthStatus == null ? null : guardian.healthStatus.name(),
                family.entries(guardians.phones(List.of(guardian.id))).stream().filter(p -> !p.dead()).map(GuardianPhoneEntry::phone).toList());
    }

    private GuardianResponse describe(Guardian guardian) {
        List<Object[]> links = guardians.childrenOf(List.of(guardian.id));
        List<UUID> childIds = links.stream().map(l -> (UUID) l[1]).toList();
        Map<UUID, ChildRef> names = children.findVisible(childIds);
        Seen seen = seen(links);
        List<String> hidden = new ArrayList<>();
        hide(hidden, seen.phones(), "phones");
        hide(hidden, seen.phones(), "wechat");
        hide(hidden, seen.identity(), "idNumberMasked");
        hide(hidden, seen.address(), "address");
        hide(hidden, seen.health(), "healthStatus");
        return new GuardianResponse(guardian.id, guardian.name, guardian.gender, guardian.birthDate,
                seen.identity() ? Masking.idNumber(cipher.decrypt(ID_NUMBER, guardian.idNumberCipher)) : null, guardian.education,
                seen.health() ? guardian.healthStatus : null, guardian.occupation, seen.address() ? cipher.decrypt(ADDRESS, guardian.addressCipher) : null,
                seen.phones() ? cipher.decrypt(WECHAT, guardian.wechatCipher) : null,
                guardian.regionCode, seen.phones() ? family.entries(guardians.phones(List.of(guardian.id))) : List.of(),
                links.stream().filter(l -> names.containsKey((UUID) l[1])).map(l -> new GuardianResponse.GuardianChild((UUID) l[1],
                        names.get((UUID) l[1]).name(), (String) l[2])).toList(), hidden, guardian.version);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void hide(List<String> hidden, boolean shown, String field) {
        if (!shown) {
            hidden.add(field);
        }
    }

    /** Guardians by id, for the family. */
    static Map<UUID, Guardian> byId(List<Guardian> all) {
        Map<UUID, Guardian> map = new LinkedHashMap<>();
        all.forEach(g -> map.put(g.id, g));
        return map;
    }

    /** Whether a day lies in an interval without end. */
    static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
