package org.xiaolian.subject;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.job.JobResponse;
import org.xiaolian.job.Jobs;
import org.xiaolian.officeday.OfficeCalendar;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.subject.ErasureHold;
import org.xiaolian.shared.subject.LegalHolds;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.time.OfficeTime;

/** The register of requests: written down, answered or refused, each step in the access log. */
@ApplicationScoped
class SubjectRequestService implements SealedTable.Source {
    static final String SUBJECT = "subject-request";
    static final String P3 = "P3";
    private static final String REQUESTER = "subject_request.requester";
    private static final String REASON = "subject_request.reason";
    private static final int WORKING_DAYS = 15;
    private static final int HARD_LIMIT_DAYS = 30;
    private static final int RETENTION_YEARS = 3;
    /** A copy is handed over, not kept. */
    private static final Duration KEPT = Duration.ofDays(3);

    private final SubjectRequestRepository requests;
    private final OfficeCalendar calendar;
    private final ChildDirectory children;
    private final List<ErasureHold> holds;
    private final LegalHolds legalHolds;
    private final Jobs jobs;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final RegionDirectory regions;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    SubjectRequestService(SubjectRequestRepository requests, OfficeCalendar calendar, ChildDirectory children, @All List<ErasureHold> holds, LegalHolds legalHolds, Jobs jobs, PersonDirectory people, OrganizationDirectory organizations,
            RegionDirectory regions, FieldCipher cipher, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.requests = requests;
        this.calendar = calendar;
        this.children = children;
        this.holds = holds;
        this.legalHolds = legalHolds;
        this.jobs = jobs;
        this.people = people;
        this.organizations = organizations;
        this.regions = regions;
        this.cipher = cipher;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<SubjectRequestRow> list(SubjectRequestFilter filter, PageRequest page) {
        Page<SubjectRequest> found = requests.list(filter, page);
        Map<UUID, ChildRef> names = children.findVisible(found.items().stream().map(r -> r.childId).toList());
        Map<String, RegionRef> places = regions.find(found.items().stream().map(r -> r.regionCode).toList());
        Map<UUID, PersonRef> writers = people.find(found.items().stream().map(r -> r.requestedBy).toList());
        return new Page<>(found.items().stream().map(r -> new SubjectRequestRow(r.id, r.childId, name(names.get(r.childId)), r.archiveNumber, places.get(r.regionCode), r.kind,
                r.requester, r.receivedOn, r.dueOn, overdue(r), r.state, writers.get(r.requestedBy))).toList(), found.nextCursor(), found.total(), found.totalIsLowerBound());
    }

    @Transactional
    SubjectRequestResponse get(UUID id) {
        SubjectRequest request = find(id);
        audit.record(AuditAction.VIEW, SUBJECT, id.toString(), request.childId, "P2", null, null);
        return response(request);
    }

    SubjectRequestResponse create(SubjectRequestCreateRequest asked) {
        children.checkWritable(asked.childId());
        if (asked.receivedOn().isAfter(time.today())) {
            throw Problem.field("receivedOn", CommonProblem.FUTURE_DATE);
        }
        ChildRef child = children.findVisible(asked.childId()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        checkGround(asked.kind(), asked.ground(), child);
        SubjectRequest request = new SubjectRequest();
        request.id = Ids.next();
        request.childId = child.id();
        request.archiveNumber = child.archiveNumber();
        request.regionCode = child.regionCode();
        request.kind = asked.kind();
        request.requester = asked.requester();
        request.requesterCipher = cipher.encrypt(request.childId, REQUESTER, PersonName.normalize(asked.requesterName()));
        request.identityCheck = asked.identityCheck();
        request.channel = asked.channel();
        request.reasonCipher = cipher.encrypt(request.childId, REASON, asked.reason().strip());
        request.ground = asked.ground();
        request.receivedOn = asked.receivedOn();
        request.dueOn = due(asked.receivedOn());
        request.state = SubjectRequestState.OPEN;
        request.organizationId = callers.get().organizationId();
        request.requestedBy = callers.get().personId();
        request.createdAt = time.now();
        requests.persistAndFlush(request);
        log(AuditAction.CREATE, request, asked.kind().name());
        return response(request);
    }

    /** What the statutory basis covers stays until its retention has ended (P-5, P-17). */
    private void checkGround(SubjectRequestKind kind, ErasureGround ground, ChildRef child) {
        if (kind != SubjectRequestKind.ERASURE) {
            if (ground != null) {
                throw Problem.field("ground", SubjectProblem.GROUND_NEEDLESS);
            }
            return;
        }
        if (ground == null) {
            throw Problem.field("ground", CommonProblem.REQUIRED);
        }
        // Before an order, too: whoever carries it out lifts the hold first and says why.
        legalHolds.check(child.id());
        if (ground == ErasureGround.RETENTION_OVER || ground == ErasureGround.CONSENT_WITHDRAWN) {
            if (child.closedOn() == null) {
                throw new Problem(SubjectProblem.IN_CARE);
            }
            LocalDate kept = child.closedOn().plusYears(RETENTION_YEARS);
            if (!kept.isBefore(time.today())) {
                throw new Problem(SubjectProblem.RETENTION_RUNNING, kept);
            }
        }
        if (ground != ErasureGround.LEGAL_ORDER) {
            holds.stream().map(hold -> hold.on(child.id())).flatMap(Optional::stream).findFirst().ifPresent(reason -> {
                throw reason;
            });
        }
    }

    /** Starts the copy; making it is logged by the job, with the reason. */
    JobResponse copy(UUID id) {
        SubjectRequest request = open(id, SubjectRequestKind.COPY);
        children.checkWritable(request.childId);
        JobResponse job = jobs.submit(ChildFileJob.KIND, new ChildFileJob.Task(id), KEPT);
        request.jobId = job.id();
        return job;
    }

    SubjectRequestResponse complete(UUID id, long expectedVersion, SubjectRequestAnswerRequest answer) {
        SubjectRequest request = lock(id);
        Etags.check(expectedVersion, request.version);
        if (request.kind == SubjectRequestKind.ERASURE) {
            throw new Problem(SubjectProblem.OTHER_KIND);
        }
        if (request.kind == SubjectRequestKind.COPY && request.copies == 0) {
            throw new Problem(SubjectProblem.COPY_FIRST);
        }
        return end(request, SubjectRequestState.DONE, answer);
    }

    SubjectRequestResponse refuse(UUID id, long expectedVersion, SubjectRequestAnswerRequest answer) {
        SubjectRequest request = lock(id);
        Etags.check(expectedVersion, request.version);
        return end(request, SubjectRequestState.REFUSED, answer);
    }

    /** The second person's word; after a failed job it goes on where it stopped. */
    JobResponse erase(UUID id, long expectedVersion) {
        SubjectRequest request = requests.lock(find(id));
        if (request.kind != SubjectRequestKind.ERASURE) {
            throw new Problem(SubjectProblem.OTHER_KIND);
        }
        if (request.requestedBy.equals(callers.get().personId())) {
            throw new Problem(SubjectProblem.OWN_REQUEST);
        }
        Etags.check(expectedVersion, request.version);
        if (request.state == SubjectRequestState.OPEN) {
            children.checkWritable(request.childId);
            checkGround(request.kind, request.ground, children.findVisible(request.childId).orElseThrow());
            request.state = SubjectRequestState.ERASING;
            request.decidedBy = callers.get().personId();
            request.decidedAt = time.now();
            log(AuditAction.UPDATE, request, "confirmed " + request.ground);
        } else if (request.state != SubjectRequestState.ERASING) {
            throw new Problem(SubjectProblem.ENDED);
        } else if (request.jobId != null) {
            throw new Problem(SubjectProblem.ERASURE_RUNNING);
        }
        JobResponse job = jobs.submit(ErasureJob.KIND, new ErasureJob.Task(id), KEPT);
        request.jobId = job.id();
        return job;
    }

    /** The request whose erasure was confirmed. */
    SubjectRequest erasing(UUID id) {
        SubjectRequest request = requests.lock(find(id));
        if (request.state != SubjectRequestState.ERASING) {
            throw new Problem(SubjectProblem.ENDED);
        }
        return request;
    }

    /** Whether a run that crashed at the very end has nothing left to do. */
    boolean erasureDone(UUID id) {
        return find(id).state == SubjectRequestState.DONE;
    }

    /** One of the child's files is gone. What was asked about it before stays as numbers and days. */
    void erased(SubjectRequest request, UUID fileId) {
        requests.keepTombstone(fileId, request.id, time.now());
        requests.ofChild(fileId).forEach(r -> {
            if (r.kind == SubjectRequestKind.COPY && r.jobId != null) {
                jobs.forgetResult(r.jobId);
            }
            r.requesterCipher = null;
            r.reasonCipher = null;
            r.answer = null;
            if (r.state == SubjectRequestState.OPEN) {
                r.state = SubjectRequestState.DONE;
                r.endedAt = time.now();
            }
        });
    }

    void erasureEnded(UUID id) {
        SubjectRequest request = erasing(id);
        request.state = SubjectRequestState.DONE;
        request.endedAt = time.now();
        audit.record(AuditAction.REMOVE, SUBJECT, id.toString(), request.childId, P3, "erased " + request.ground, null);
    }

    /** The job ended without having ended the erasure: somebody may go on with it. */
    void erasureStopped(UUID id) {
        requests.findByIdOptional(id).filter(r -> r.state == SubjectRequestState.ERASING).ifPresent(r -> r.jobId = null);
    }

    /** The request of a copy that is being made, as long as the caller may answer it. */
    SubjectRequest copying(UUID id) {
        SubjectRequest request = open(id, SubjectRequestKind.COPY);
        children.checkWritable(request.childId);
        return request;
    }

    String reason(SubjectRequest request) {
        return cipher.decrypt(REASON, request.reasonCipher);
    }

    String requesterName(SubjectRequest request) {
        return cipher.decrypt(REQUESTER, request.requesterCipher);
    }

    private SubjectRequestResponse end(SubjectRequest request, SubjectRequestState state, SubjectRequestAnswerRequest answer) {
        request.state = state;
        request.answer = answer.answer().strip();
        request.decidedBy = callers.get().personId();
        request.decidedAt = time.now();
        request.endedAt = request.decidedAt;
        requests.flush();
        log(AuditAction.UPDATE, request, state.name());
        return response(request);
    }

    private SubjectRequest open(UUID id, SubjectRequestKind kind) {
        SubjectRequest request = lock(id);
        if (request.kind != kind) {
            throw new Problem(SubjectProblem.OTHER_KIND);
        }
        return request;
    }

    private SubjectRequest lock(UUID id) {
        SubjectRequest request = requests.lock(find(id));
        if (request.state != SubjectRequestState.OPEN) {
            throw new Problem(SubjectProblem.ENDED);
        }
        return request;
    }

    private SubjectRequest find(UUID id) {
        return requests.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private LocalDate due(LocalDate receivedOn) {
        return due(receivedOn, calendar.between(receivedOn, receivedOn.plusDays(HARD_LIMIT_DAYS)));
    }

    /**
     * Fifteen working days, at most thirty days (P-19).
     *
     * @param officeDays whether a day is worked on, where that does not follow from the day of the week: public holidays, and the
     *        weekends that are worked instead; of a year not announced yet those that the law fixes
     */
    static LocalDate due(LocalDate receivedOn, Map<LocalDate, Boolean> officeDays) {
        LocalDate day = receivedOn;
        int left = WORKING_DAYS;
        while (left > 0 && day.isBefore(receivedOn.plusDays(HARD_LIMIT_DAYS))) {
            day = day.plusDays(1);
            if (officeDays.getOrDefault(day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)) {
                left--;
            }
        }
        return day;
    }

    private boolean overdue(SubjectRequest request) {
        return request.state == SubjectRequestState.OPEN && request.dueOn.isBefore(time.today());
    }

    private void log(AuditAction action, SubjectRequest request, String fields) {
        audit.record(action, SUBJECT, request.id.toString(), request.childId, P3, fields, null);
    }

    private SubjectRequestResponse response(SubjectRequest r) {
        Map<UUID, PersonRef> names = people.find(Stream.of(r.requestedBy, r.decidedBy).filter(Objects::nonNull).toList());
        Optional<ChildRef> child = children.findVisible(r.childId);
        return new SubjectRequestResponse(r.id, r.childId, name(child.orElse(null)), r.archiveNumber, regions.find(r.regionCode).orElseThrow(), r.kind, r.requester,
                requesterName(r), r.identityCheck, r.channel, reason(r), r.ground, r.receivedOn, r.dueOn, overdue(r), r.state, r.answer, r.copies,
                organizations.find(r.organizationId).orElseThrow(), names.get(r.requestedBy), r.createdAt, r.decidedBy == null ? null : names.get(r.decidedBy),
                r.decidedAt, r.endedAt, r.jobId, r.version);
    }

    private static String name(ChildRef child) {
        return child == null ? null : child.name();
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(SealedTable.of("subject_request", "t.child_id", "requester", "reason"));
    }
}
