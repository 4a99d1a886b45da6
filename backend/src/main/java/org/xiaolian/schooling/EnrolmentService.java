package org.xiaolian.schooling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildMerged;
import org.xiaolian.child.ChildSchoolingWritten;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.Grade;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.child.SchoolingFacts;
import org.xiaolian.child.VisibleFields;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.organization.SchoolSystemChanged;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.Masking;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class EnrolmentService {
    private static final String TEACHER_PHONE = "enrolment.teacher_phone";
    static final String STUDENT_NUMBER = "enrolment.student_number";

    private final EnrolmentRepository enrolments;
    private final SchoolTermService terms;
    private final ChildDirectory children;
    private final OrganizationDirectory organizations;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    EnrolmentService(EnrolmentRepository enrolments, SchoolTermService terms, ChildDirectory children, OrganizationDirectory organizations,
            FieldCipher cipher, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.enrolments = enrolments;
        this.terms = terms;
        this.children = children;
        this.organizations = organizations;
        this.cipher = cipher;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    SchoolingResponse schooling(UUID childId, LocalDate asOf) {
        LocalDate day = asOf == null ? time.today() : asOf;
        VisibleFields fields = children.visibleFields(Set.of(childId)).get(childId);
        if (fields == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        List<Enrolment> all = enrolments.of(childId);
        List<String> hidden = new ArrayList<>();
        if (!fields.shows(FieldGroup.DETAILS)) {
            hidden.addAll(List.of("teacherName", "boarding", "travelWay", "travelMinutes", "marksTrend", "studentAid", "note"));
        }
        if (!fields.shows(FieldGroup.PHONES)) {
            hidden.add("teacherPhone");
        }
        if (!fields.shows(FieldGroup.ID_NUMBER)) {
            hidden.add("studentNumberMasked");
        }
        return new SchoolingResponse(day, all.stream().filter(e -> e.holds(day)).findFirst().map(e -> response(e, fields, day)).orElse(null),
                all.stream().map(e -> response(e, fields, day)).toList(), hidden);
    }

    SchoolingResponse add(UUID childId, EnrolmentRequest request) {
        children.lockWritable(childId);
        check(request);
        if (request.startsOn().isAfter(time.today())) {
            throw Problem.field("startsOn", CommonProblem.FUTURE_DATE);
        }
        List<Enrolment> all = enrolments.of(childId);
        if (all.stream().anyMatch(e -> e.startsOn.equals(request.startsOn()))) {
            throw Problem.at("startsOn", SchoolingProblem.STARTS_TAKEN);
        }
        Enrolment before = all.stream().filter(e -> e.startsOn.isBefore(request.startsOn())).findFirst().orElse(null);
        Enrolment enrolment = begin(childId, request.startsOn(), all);
        // The number goes with the child from school to school.
        enrolment.studentNumberCipher = before == null ? null : before.studentNumberCipher;
        fill(enrolment, request);
        enrolments.persist(enrolment);
        return written(childId, AuditAction.CREATE, enrolment);
    }

    SchoolingResponse correct(UUID childId, UUID enrolmentId, long expectedVersion, EnrolmentRequest request) {
        children.lockWritable(childId);
        Enrolment enrolment = find(childId, enrolmentId);
        Etags.check(expectedVersion, enrolment.version);
        check(request);
        fill(enrolment, request);
        return written(childId, AuditAction.UPDATE, enrolment);
    }

    /** "Nothing has changed": the class teacher's word at the beginning of a term. */
    SchoolingResponse confirm(UUID childId, UUID enrolmentId, long expectedVersion) {
        children.lockWritable(childId);
        Enrolment enrolment = find(childId, enrolmentId);
        Etags.check(expectedVersion, enrolment.version);
        enrolment.confirmedOn = time.today();
        return written(childId, AuditAction.UPDATE, enrolment);
    }

    @Transactional
    Page<SchoolingConfirmationRow> confirmations(SchoolingConfirmationFilter filter, PageRequest page) {
        return enrolments.confirmations(filter, time.today(), terms.currentTermStart(), page);
    }

    /** The file's own form changed where the child learns: the history follows. */
    void follow(@Observes ChildSchoolingWritten event) {
        SchoolingFacts facts = event.facts();
        List<Enrolment> all = event.opened() ? List.of() : enrolments.of(event.childId());
        Enrolment before = all.isEmpty() ? null : all.get(0);
        if (facts.stage() == null) {
            if (before != null && before.endsOn == null && before.startsOn.isBefore(event.on())) {
                before.endsOn = event.on().minusDays(1);
            }
            return;
        }
        Enrolment enrolment = before != null && !before.startsOn.isBefore(event.on()) ? before : begin(event.childId(), event.on(), all);
        boolean sameStage = before != null && before != enrolment && before.stage == facts.stage();
        enrolment.beganBy = !sameStage ? EnrolmentChange.ENROLLED
                : java.util.Objects.equals(before.schoolName, facts.schoolName()) ? EnrolmentChange.CLASS_CHANGED : EnrolmentChange.TRANSFERRED;
        enrolment.stage = facts.stage();
        enrolment.schoolId = facts.schoolId();
        enrolment.schoolName = facts.schoolName();
        if (sameStage) {
            enrolment.repeatedYears = before.repeatedYears;
            enrolment.studentNumberCipher = before.studentNumberCipher;
            enrolment.travelWay = before.travelWay;
            enrolment.travelMinutes = before.travelMinutes;
            enrolment.marksTrend = before.marksTrend;
            enrolment.studentAid = before.studentAid;
        }
        enrolment.schoolSystem = facts.system();
        enrolment.entryYear = facts.grade() == null ? null
                : SchoolYear.of(time.today()) - facts.grade().position() + 1 - enrolment.repeatedYears;
        enrolment.className = facts.className();
        enrolment.teacherName = facts.teacherName();
        enrolment.teacherPhoneCipher = cipher.encrypt(enrolment.childId, TEACHER_PHONE, facts.teacherPhone());
        enrolment.boarding = facts.boarding();
        enrolment.confirmedOn = time.today();
        enrolments.persist(enrolment);
    }

    /** Files of a school that counts otherwise than was written down keep their grades, under its count. */
    void countedAnew(@Observes SchoolSystemChanged event) {
        enrolments.list("schoolId", event.schoolId()).forEach(e -> e.countBy(event.system()));
    }

    /** Two files became one: the file says what its enrolment of today says. */
    void merged(@Observes ChildMerged event) {
        LocalDate today = time.today();
        enrolments.of(event.childId()).stream().filter(e -> e.holds(today)).findFirst().ifPresent(e -> keep(event.childId(), e, today));
    }

    private void keep(UUID childId, Enrolment enrolment, LocalDate today) {
        children.schoolingChanged(childId, new SchoolingFacts(enrolment.stage, enrolment.schoolId, enrolment.schoolName, enrolment.schoolSystem, enrolment.gradeOn(today),
                enrolment.className, enrolment.teacherName, cipher.decrypt(TEACHER_PHONE, enrolment.teacherPhoneCipher), enrolment.boarding));
    }

    /** Not yet stored: what is stored must be whole. */
    private Enrolment begin(UUID childId, LocalDate from, List<Enrolment> all) {
        Enrolment enrolment = new Enrolment();
        enrolment.id = Ids.next();
        enrolment.childId = childId;
        enrolment.startsOn = from;
        enrolment.beganBy = EnrolmentChange.ENROLLED;
        enrolment.confirmedOn = time.today();
        enrolment.createdAt = time.now();
        enrolment.createdBy = callers.get().personId();
        // Intervals stay one after the other, whichever is written down first.
        all.stream().filter(e -> e.startsOn.isBefore(from) && (e.endsOn == null || !e.endsOn.isBefore(from))).forEach(e -> e.endsOn = from.minusDays(1));
        all.stream().map(e -> e.startsOn).filter(d -> d.isAfter(from)).min(LocalDate::compareTo).ifPresent(d -> enrolment.endsOn = d.minusDays(1));
        return enrolment;
    }

    private void check(EnrolmentRequest request) {
        List<Problem.Field> faults = new ArrayList<>();
        if (request.schoolId() != null && organizations.find(request.schoolId()).isEmpty()) {
            faults.add(new Problem.Field("schoolId", SchoolingProblem.SCHOOL_UNKNOWN));
        }
        Grade grade = request.grade();
        if (grade != null && Stream.of(SchoolSystem.values()).noneMatch(system -> grade.in(system).stage() == request.stage())) {
            faults.add(new Problem.Field("grade", SchoolingProblem.GRADE_OF_OTHER_STAGE));
        }
        if (request.entryYear() != null && request.entryYear() > SchoolYear.of(request.startsOn()) + 1) {
            faults.add(new Problem.Field("entryYear", SchoolingProblem.ENTRY_AFTER_START));
        }
        String phone = PhoneNumber.normalize(request.teacherPhone());
        if (phone != null && !PhoneNumber.isPlausible(phone)) {
            faults.add(new Problem.Field("teacherPhone", SchoolingProblem.PHONE_IMPLAUSIBLE));
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(faults);
        }
    }

    private void fill(Enrolment enrolment, EnrolmentRequest request) {
        enrolment.beganBy = request.beganBy();
        enrolment.schoolSystem = organizations.schoolSystem(request.schoolId()).orElse(request.grade() == null ? SchoolSystem.SIX_THREE : request.grade().system());
        Grade grade = request.grade() == null ? null : request.grade().in(enrolment.schoolSystem);
        enrolment.stage = grade == null ? request.stage() : grade.stage();
        enrolment.suspended = request.beganBy() == EnrolmentChange.SUSPENDED;
        enrolment.schoolId = request.schoolId();
        enrolment.schoolName = request.schoolId() == null ? text(request.schoolName())
                : organizations.find(request.schoolId()).map(OrganizationRef::name).orElse(null);
        enrolment.repeatedYears = request.repeatedYears() == null ? 0 : request.repeatedYears();
        enrolment.entryYear = request.entryYear() != null ? request.entryYear() : grade == null ? null
                : Integer.valueOf(SchoolYear.of(enrolment.startsOn) - grade.position() + 1 - enrolment.repeatedYears);
        enrolment.className = text(request.className());
        enrolment.teacherName = PersonName.normalize(text(request.teacherName()));
        enrolment.teacherPhoneCipher = cipher.encrypt(enrolment.childId, TEACHER_PHONE, PhoneNumber.normalize(request.teacherPhone()));
        enrolment.boarding = request.boarding();
        VisibleFields fields = children.visibleFields(Set.of(enrolment.childId)).get(enrolment.childId);
        // What is shown is masked: an empty field means "as it is", for everybody.
        if (fields.shows(FieldGroup.ID_NUMBER) && text(request.studentNumber()) != null) {
            enrolment.studentNumberCipher = cipher.encrypt(enrolment.childId, STUDENT_NUMBER, text(request.studentNumber()));
        }
        enrolment.travelWay = request.travelWay();
        enrolment.travelMinutes = request.travelMinutes();
        enrolment.marksTrend = request.marksTrend();
        enrolment.studentAid = Codes.join(request.studentAid());
        enrolment.note = text(request.note());
        enrolment.confirmedOn = time.today();
    }

    private SchoolingResponse written(UUID childId, AuditAction action, Enrolment changed) {
        enrolments.flush();
        LocalDate today = time.today();
        if (changed.holds(today)) {
            keep(childId, changed, today);
        }
        audit.child(action, childId, "P2", "schooling", null);
        enrolments.flush();
        return schooling(childId, null);
    }

    private Enrolment find(UUID childId, UUID enrolmentId) {
        Enrolment enrolment = enrolments.findById(enrolmentId);
        if (enrolment == null || !enrolment.childId.equals(childId)) {
            throw new Problem(SchoolingProblem.ENROLMENT_UNKNOWN);
        }
        return enrolment;
    }

    private EnrolmentResponse response(Enrolment e, VisibleFields fields, LocalDate asOf) {
        boolean details = fields.shows(FieldGroup.DETAILS);
        // A past interval shows the grade of its end, one that has not begun that of its start.
        LocalDate day = e.holds(asOf) ? asOf : e.startsOn.isAfter(asOf) ? e.startsOn : e.endsOn;
        Grade grade = e.gradeOn(day);
        String phone = fields.shows(FieldGroup.PHONES) ? cipher.decrypt(TEACHER_PHONE, e.teacherPhoneCipher) : null;
        return new EnrolmentResponse(e.id, e.startsOn, e.endsOn, e.beganBy, e.stage, e.schoolId, e.schoolName, grade, grade == null ? null : grade.label(),
                e.entryYear, e.repeatedYears, e.suspended, e.finishedBy(day), e.className, details ? e.teacherName : null,
                phone == null || fields.showsAll(FieldGroup.PHONES) ? phone : Masking.phone(phone), details ? e.boarding : null,
                fields.shows(FieldGroup.ID_NUMBER) ? masked(e) : null, details ? e.travelWay : null, details ? e.travelMinutes : null,
                details ? e.marksTrend : null, details ? Codes.split(StudentAid.class, e.studentAid) : List.of(), e.confirmedOn,
                details ? e.note : null, e.version);
    }

    private String masked(Enrolment e) {
        String number = cipher.decrypt(STUDENT_NUMBER, e.studentNumberCipher);
        return number == null ? null : number.length() <= 1 ? "*" : number.charAt(0) + "*".repeat(number.length() - 1);
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
