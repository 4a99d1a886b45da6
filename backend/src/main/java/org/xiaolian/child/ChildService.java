package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class ChildService {
    private static final String HAN = "01";
    private static final String P2 = "P2";
    private static final String P3 = "P3";
    private static final int LAST_FOUR = 4;
    private static final int NUMBERS_SECONDS = 10;

    private final ChildRepository children;
    private final ChildSpans spans;
    private final ChildPresenter presenter;
    private final ChildSecrets secrets;
    private final RegionDirectory regions;
    private final OrganizationDirectory organizations;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final ChildAsOf past;
    private final Event<ChildClosed> closed;
    private final Event<ChildSaved> saved;
    private final Event<ChildSchoolingWritten> schooling;
    private final Event<ChildWithdrawn> withdrawn;

    ChildService(ChildRepository children, ChildSpans spans, ChildPresenter presenter, ChildSecrets secrets, RegionDirectory regions,
            OrganizationDirectory organizations, AuditTrail audit, CurrentCaller callers, OfficeTime time, ChildAsOf past,
            Event<ChildClosed> closed, Event<ChildSaved> saved, Event<ChildSchoolingWritten> schooling, Event<ChildWithdrawn> withdrawn) {
        this.withdrawn = withdrawn;
        this.children = children;
        this.spans = spans;
        this.presenter = presenter;
        this.secrets = secrets;
        this.regions = regions;
        this.organizations = organizations;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
        this.past = past;
        this.closed = closed;
        this.saved = saved;
        this.schooling = schooling;
    }

    @Transactional
    ChildCountsResponse counts(String regionCode) {
        if (children.allRolesShow(FieldGroup.DETAILS, FieldGroup.RISK)) {
            List<Object[]> both = children.countOpen(regionCode, role -> true, "careType", "riskLevel");
            return ChildCountsResponse.of(both, both, both.stream().map(r -> new Object[] {r[0], r[2]}).toList());
        }
        return ChildCountsResponse.of(children.countOpen(regionCode, role -> true),
                children.countOpen(regionCode, role -> FieldAccess.shows(role, FieldGroup.DETAILS), "careType"),
                children.countOpen(regionCode, role -> FieldAccess.shows(role, FieldGroup.RISK), "riskLevel"));
    }

    @Transactional
    Page<ChildRow> list(ChildFilter filter, PageRequest page) {
        Page<ChildLine> lines = children.list(filter, time.today(), page);
        return new Page<>(presenter.rows(lines.items()), lines.nextCursor(), lines.total(), lines.totalIsLowerBound());
    }

    @Transactional
    ChildResponse get(UUID id) {
        ChildRepository.Found found = find(id);
        audit.child(AuditAction.VIEW, id, ChildPresenter.fieldClass(found.fields()), null, null);
        return presenter.response(found.child(), found.region(), found.fields());
    }

    /** The file as it was at the end of a past day. */
    @Transactional
    ChildResponse get(UUID id, LocalDate asOf) {
        if (asOf.isAfter(time.today())) {
            throw Problem.field("asOf", CommonProblem.FUTURE_DATE);
        }
        ChildRepository.Found found = find(id);
        audit.child(AuditAction.VIEW, id, ChildPresenter.fieldClass(found.fields()), "asOf " + asOf, null);
        RegionRef place = past.turnBack(found.child(), asOf);
        return presenter.response(found.child(), place, found.fields(), asOf);
    }

    @Transactional
    ChildResponse create(ChildCreateRequest request) {
        // First of all, before this transaction has read anything: what it reads later would be older than the number, and the
        // database would refuse the number's row as changed meanwhile. A refusal below gives the number back.
        int year = time.today().getYear();
        int number = children.nextArchiveNumber(request.regionCode(), year);
        LocalDate enteredOn = request.enteredOn() == null ? time.today() : request.enteredOn();
        Child child = opened(request.source(), enteredOn);
        fill(child, request, null);
        persist(child, number);
        children.writeNameKeys(child.id, child.name);
        spans.livesFirst(child.id, child.regionCode, enteredOn);
        assessedFirst(child);
        stayInScope(child.id);
        children.flush();
        if (child.schoolingStage != null) {
            schooling.fire(new ChildSchoolingWritten(child.id, enteredOn, secrets.schooling(child, time.today()), true));
        }
        saved.fire(new ChildSaved(List.of(child.id)));
        return written(child.id);
    }

    /** Many at once, with a fixed number of reads: numbers and scope are asked for all together. */
    List<UUID> createAll(List<? extends ChildContent> entries, ChildSource source, LocalDate enteredOn) {
        int year = time.today().getYear();
        Map<String, Long> places = entries.stream().collect(Collectors.groupingBy(ChildContent::regionCode, TreeMap::new, Collectors.counting()));
        Map<String, Integer> numbers = new HashMap<>();
        // In a transaction of their own: others who write in the same place at the same time wait for the numbers only, not for the
        // whole batch. A batch that fails leaves a gap.
        RetriedUnit.run(NUMBERS_SECONDS, () -> places.forEach((place, count) -> numbers.put(place, children.nextArchiveNumbers(place, year, count.intValue()))));
        if (children.anyIdNumberTaken(entries.stream().map(e -> secrets.idNumberHash(IdNumber.normalize(e.idNumber()))).filter(Objects::nonNull).toList())) {
            throw Problem.at("idNumber", ChildProblem.ID_NUMBER_TAKEN);
        }
        List<Child> opened = new ArrayList<>();
        for (ChildContent entry : entries) {
            String name = PersonName.normalize(entry.name());
            String idNumber = IdNumber.normalize(entry.idNumber());
            List<Problem.Field> faults = faults(entry, name, idNumber);
            if (!faults.isEmpty()) {
                throw Problem.fields(faults);
            }
            Child child = opened(source, enteredOn);
            write(child, entry, name, idNumber, null);
            prepare(child, numbers.merge(entry.regionCode(), 1, Integer::sum) - 1);
            opened.add(child);
        }
        // One kind of record after the other: rows of one table that follow each other go to the database together.
        children.persist(opened);
        opened.forEach(this::begin);
        opened.forEach(child -> children.addNameKeys(child.id, child.name));
        opened.forEach(child -> spans.livesFirst(child.id, child.regionCode, enteredOn));
        opened.forEach(this::assessedFirst);
        opened.forEach(this::trace);
        children.flush();
        opened.stream().filter(child -> child.schoolingStage != null)
                .forEach(child -> schooling.fire(new ChildSchoolingWritten(child.id, enteredOn, secrets.schooling(child, time.today()), true)));
        List<UUID> ids = opened.stream().map(c -> c.id).toList();
        if (children.writableAmong(ids).size() != ids.size()) {
            throw Problem.field("regionCode", ChildProblem.REGION_OUTSIDE);
        }
        return ids;
    }

    private Child opened(ChildSource source, LocalDate enteredOn) {
        if (enteredOn.isAfter(time.today())) {
            throw Problem.field("enteredOn", CommonProblem.FUTURE_DATE);
        }
        Child child = new Child();
        child.id = Ids.next();
        secrets.begin(child);
        child.status = ChildStatus.ACTIVE;
        child.source = source;
        child.enteredOn = enteredOn;
        child.createdAt = time.now();
        child.createdBy = callers.get().personId();
        child.lastConfirmedOn = time.today();
        return child;
    }

    private void persist(Child child, int number) {
        prepare(child, number);
        children.persist(child);
        begin(child);
        trace(child);
    }

    private void prepare(Child child, int number) {
        if (child.enteredOn.isBefore(child.birthDate)) {
            throw Problem.field("enteredOn", ChildProblem.ENTERED_BEFORE_BIRTH);
        }
        ChildCompleteness.refresh(child, FamilyCompleteness.unknown());
        child.archiveNumber = child.regionCode + time.today().getYear() + String.format("%04d", number);
    }

    private void begin(Child child) {
        ChildStatusPeriod period = new ChildStatusPeriod();
        period.id = Ids.next();
        period.childId = child.id;
        period.startsOn = child.enteredOn;
        children.persist(period);
    }

    private void trace(Child child) {
        audit.child(AuditAction.CREATE, child.id, child.idNumberHash == null ? P2 : P3, null, null);
    }

    /** Writes a whole entry over a file: what is null in it becomes empty, the identity number too. */
    void overwrite(UUID id, long expectedVersion, ChildContent entry) {
        update(id, expectedVersion, entry, null);
    }

    void announce(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            saved.fire(new ChildSaved(ids));
        }
    }

    /** Before files that an import opened go with all that the import wrote. */
    void withdraw(Collection<UUID> ids) {
        ids.forEach(id -> audit.child(AuditAction.CLOSE, id, P2, null, "import undone"));
        withdrawn.fire(new ChildWithdrawn(ids));
    }

    /** After a file was put back: what is computed from it follows. */
    void putBack(UUID id) {
        Child child = children.findById(id);
        child.updatedAt = time.now();
        children.writeNameKeys(id, child.name);
        children.flush();
        saved.fire(new ChildSaved(List.of(id)));
        audit.child(AuditAction.UPDATE, id, P3, null, "import undone");
    }

    @Transactional
    ChildResponse update(UUID id, long expectedVersion, ChildUpdateRequest request) {
        update(id, expectedVersion, request, children.visibleFields(Set.of(id)).get(id));
        return written(id);
    }

    private void update(UUID id, long expectedVersion, ChildContent content, VisibleFields seen) {
        Child child = writable(id);
        Etags.check(expectedVersion, child.version);
        if (child.status != ChildStatus.ACTIVE) {
            throw new Problem(ChildProblem.CLOSED);
        }
        String nameBefore = child.name;
        SchoolingFacts schoolingBefore = secrets.schooling(child, time.today());
        RiskLevel levelBefore = child.riskLevel;
        LocalDate levelOnBefore = child.riskLevelOn;
        fill(child, content, seen);
        if (seen == null && content.idNumber() == null) {
            secrets.setIdNumber(child, null);
        }
        child.lastConfirmedOn = time.today();
        ChildCompleteness.refresh(child);
        if (!child.name.equals(nameBefore)) {
            children.writeNameKeys(id, child.name);
        }
        spans.lives(id, child.regionCode, time.today());
        if (child.riskLevel != levelBefore || !Objects.equals(child.riskLevelOn, levelOnBefore)) {
            spans.assessed(id, child.riskLevel, child.riskLevel == null ? time.today() : child.riskLevelOn);
        }
        SchoolingFacts schoolingNow = secrets.schooling(child, time.today());
        if (!schoolingNow.equals(schoolingBefore)) {
            schooling.fire(new ChildSchoolingWritten(id, time.today(), schoolingNow, false));
        }
        children.flush();
        stayInScope(id);
        saved.fire(new ChildSaved(List.of(id)));
        audit.child(AuditAction.UPDATE, id, P3, null, null);
    }

    /** Somebody looked at this version and found it right: nothing of it changes, nor its version. */
    @Transactional
    ChildResponse confirm(UUID id, long expectedVersion) {
        Child child = writable(id);
        Etags.check(expectedVersion, child.version);
        if (child.status != ChildStatus.ACTIVE) {
            throw new Problem(ChildProblem.CLOSED);
        }
        children.confirmed(List.of(id), time.today());
        children.getEntityManager().refresh(child);
        audit.child(AuditAction.UPDATE, id, P2, "lastConfirmedOn", null);
        return written(id);
    }

    @Transactional
    ChildResponse close(UUID id, ChildClosureRequest request) {
        Child child = writable(id);
        if (child.status == ChildStatus.CLOSED) {
            throw new Problem(ChildProblem.ALREADY_CLOSED);
        }
        ChildStatusPeriod period = children.lastPeriod(id);
        if (request.closedOn().isAfter(time.today())) {
            throw Problem.field("closedOn", CommonProblem.FUTURE_DATE);
        }
        if (request.closedOn().isBefore(period.startsOn)) {
            throw Problem.field("closedOn", ChildProblem.CLOSED_BEFORE_ENTRY);
        }
        period.endsOn = request.closedOn();
        period.closeReason = request.reason();
        child.status = ChildStatus.CLOSED;
        child.closedOn = request.closedOn();
        child.closeReason = request.reason();
        child.closeNote = blankToNull(request.note());
        child.updatedAt = time.now();
        children.flush();
        children.changed(List.of(id), time.now());
        closed.fire(new ChildClosed(id, request.closedOn()));
        audit.child(AuditAction.CLOSE, id, P2, null, request.reason().name());
        children.flush();
        return written(id);
    }

    @Transactional
    ChildResponse reopen(UUID id, ChildReopeningRequest request) {
        Child child = writable(id);
        if (child.status == ChildStatus.ACTIVE) {
            throw new Problem(ChildProblem.NOT_CLOSED);
        }
        if (child.mergedInto != null) {
            throw new Problem(ChildProblem.MERGED);
        }
        ChildStatusPeriod last = children.lastPeriod(id);
        if (last.endsOn.isBefore(time.today())) {
            ChildStatusPeriod next = new ChildStatusPeriod();
            next.id = Ids.next();
            next.childId = id;
            next.startsOn = time.today();
            children.persist(next);
        } else {
            // Closed today: there was no day without care.
            last.endsOn = null;
            last.closeReason = null;
        }
        child.status = ChildStatus.ACTIVE;
        child.closedOn = null;
        child.closeReason = null;
        child.closeNote = null;
        child.updatedAt = time.now();
        audit.child(AuditAction.REOPEN, id, P2, null, request.reason().strip());
        children.flush();
        children.changed(List.of(id), time.now());
        return written(id);
    }

    @Transactional
    ChildIdNumberResponse disclose(UUID id, ChildIdNumberDisclosureRequest request) {
        String idNumber = idNumber(id);
        audit.child(AuditAction.REVEAL, id, P3, "idNumber", request.reason().strip());
        return new ChildIdNumberResponse(idNumber);
    }

    @Transactional
    ChildIdNumberCheckResponse check(UUID id, ChildIdNumberCheckRequest request) {
        String idNumber = idNumber(id);
        audit.child(AuditAction.VIEW, id, P3, "idNumber.lastFour", null);
        return new ChildIdNumberCheckResponse(idNumber.substring(idNumber.length() - LAST_FOUR)
                .equals(request.lastFour().toUpperCase(java.util.Locale.ROOT)));
    }

    private String idNumber(UUID id) {
        ChildRepository.Found found = find(id);
        if (!found.fields().shows(FieldGroup.ID_NUMBER)) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
        if (found.child().idNumberCipher == null) {
            throw new Problem(ChildProblem.ID_NUMBER_NONE);
        }
        return secrets.idNumber(found.child());
    }

    private ChildRepository.Found find(UUID id) {
        ChildRepository.Found found = children.find(id);
        if (found == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return found;
    }

    private Child writable(UUID id) {
        children.writable(id);
        return children.lock(id);
    }

    private ChildResponse written(UUID id) {
        ChildRepository.Found found = find(id);
        return presenter.response(found.child(), found.region(), found.fields());
    }

    /** Nobody writes a file out of her own sight: for a child who leaves there is the closure. */
    private void stayInScope(UUID id) {
        if (!children.visible(id, ChildScope.Roles.WRITERS::contains)) {
            throw Problem.field("regionCode", ChildProblem.REGION_OUTSIDE);
        }
    }

    /** What the rules say against an entry; nothing is written. */
    List<Problem.Field> faults(ChildContent content, String name, String idNumber) {
        List<Problem.Field> faults = ChildPolicy.faults(content, name, idNumber, time.today());
        RegionLevel level = RegionLevel.of(content.regionCode());
        if (level != RegionLevel.VILLAGE && level != RegionLevel.TOWNSHIP || regions.find(content.regionCode()).isEmpty()) {
            faults.add(new Problem.Field("regionCode", ChildProblem.REGION_UNKNOWN));
        }
        if (content.schoolId() != null && organizations.find(content.schoolId()).isEmpty()) {
            faults.add(new Problem.Field("schoolId", ChildProblem.SCHOOL_UNKNOWN));
        }
        return faults;
    }

    /** @param seen what the caller sees of the stored file, whose hidden fields null keeps; null for a new file */
    private void fill(Child child, ChildContent content, VisibleFields seen) {
        String name = PersonName.normalize(content.name());
        String idNumber = IdNumber.normalize(content.idNumber());
        List<Problem.Field> faults = faults(content, name, idNumber);
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
        if (idNumber != null && children.idNumberTaken(secrets.idNumberHash(idNumber), child.id)) {
            throw Problem.at("idNumber", ChildProblem.ID_NUMBER_TAKEN);
        }
        write(child, content, name, idNumber, seen);
    }

    /** The grade as the school counts it: whoever writes the sixth grade need not know whether it belongs to junior school there. */
    private void grade(Child child, ChildContent content) {
        Grade said = content.gradeCode();
        child.schoolSystem = organizations.schoolSystem(content.schoolId()).orElse(said == null ? SchoolSystem.SIX_THREE : said.system());
        Grade counted = said == null ? null : said.in(child.schoolSystem);
        child.gradeCode = counted == null ? null : counted.name();
        child.schoolingStage = counted != said && content.schoolingStage() == said.stage() ? counted.stage() : content.schoolingStage();
    }

    private void write(Child child, ChildContent content, String name, String idNumber, VisibleFields seen) {
        OrganizationRef school = organizations.find(content.schoolId()).orElse(null);
        idNumber(child, content, idNumber, seen);
        child.name = name;
        child.nameSort = PinyinKeys.sortKey(name);
        child.formerName = PersonName.normalize(blankToNull(content.formerName()));
        child.gender = content.gender();
        child.ethnicityCode = content.ethnicityCode() == null ? HAN : content.ethnicityCode();
        child.birthDate = content.birthDate();
        child.householdRegistered = content.householdRegistered();
        child.householdType = content.householdType();
        child.householdPlace = blankToNull(content.householdPlace());
        child.regionCode = content.regionCode();
        if (blankToNull(content.address()) != null || seen == null || seen.showsAll(FieldGroup.ADDRESS)) {
            secrets.setAddress(child, blankToNull(content.address()));
        }
        secrets.setOwnPhone(child, PhoneNumber.normalize(content.ownPhone()));
        child.healthStatus = content.healthStatus();
        if (blankToNull(content.healthNote()) != null || seen == null || seen.showsAll(FieldGroup.HEALTH)) {
            secrets.setHealthNote(child, blankToNull(content.healthNote()));
        }
        child.schoolId = content.schoolId();
        child.schoolName = school == null ? blankToNull(content.schoolName()) : school.name();
        grade(child, content);
        // A name such as 三年级一班 says the grade, too.
        child.gradeYear = content.gradeCode() == null && blankToNull(content.className()) == null ? null : Integer.valueOf(SchoolYear.of(time.today()));
        child.className = blankToNull(content.className());
        child.teacherName = PersonName.normalize(blankToNull(content.teacherName()));
        secrets.setTeacherPhone(child, PhoneNumber.normalize(content.teacherPhone()));
        child.boarding = content.boarding();
        child.interests = content.interests() == null || content.interests().isEmpty() ? null
                : String.join(",", content.interests().stream().map(String::strip).toList());
        risk(child, content);
        child.collectedBy = blankToNull(content.collectedBy());
        child.collectedOn = content.collectedOn();
        child.confirmedBy = blankToNull(content.confirmedBy());
        child.updatedAt = time.now();
    }

    private void idNumber(Child child, ChildContent content, String idNumber, VisibleFields seen) {
        if (idNumber != null) {
            secrets.setIdNumber(child, idNumber);
            child.noIdReason = null;
        } else if (content.noIdReason() != null) {
            secrets.setIdNumber(child, null);
            child.noIdReason = content.noIdReason();
        } else if (seen == null || seen.shows(FieldGroup.ID_NUMBER)) {
            child.noIdReason = null;
        }
    }

    private void assessedFirst(Child child) {
        if (child.riskLevel != null) {
            spans.assessedFirst(child.id, child.riskLevel, child.riskLevelOn);
        }
    }

    private void risk(Child child, ChildContent content) {
        if (content.riskLevel() == null) {
            child.riskLevelOn = null;
        } else if (content.riskLevelOn() != null) {
            child.riskLevelOn = content.riskLevelOn();
        } else if (child.riskLevelOn == null || child.riskLevel != content.riskLevel()) {
            child.riskLevelOn = time.today();
        }
        child.riskLevel = content.riskLevel();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
