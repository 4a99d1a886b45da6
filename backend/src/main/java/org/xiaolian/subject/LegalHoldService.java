package org.xiaolian.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildErasure;
import org.xiaolian.child.ChildRef;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.subject.LegalHoldLifted;
import org.xiaolian.shared.subject.LegalHolds;
import org.xiaolian.shared.time.OfficeTime;

/** The register of holds: set by hand, lifted by hand or by their last day, each step in the access log. */
@ApplicationScoped
class LegalHoldService implements LegalHolds {
    static final String SUBJECT = "legal-hold";
    static final String REASON = "legal_hold.reason";
    static final String LIFT_REASON = "legal_hold.lift_reason";

    private final LegalHoldRepository holds;
    private final SubjectRequestRepository requests;
    private final ChildDirectory children;
    private final ChildErasure files;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final RegionDirectory regions;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final Event<LegalHoldLifted> lifted;

    LegalHoldService(LegalHoldRepository holds, SubjectRequestRepository requests, ChildDirectory children, ChildErasure files, PersonDirectory people,
            OrganizationDirectory organizations, RegionDirectory regions, FieldCipher cipher, AuditTrail audit, CurrentCaller callers, OfficeTime time,
            Event<LegalHoldLifted> lifted) {
        this.holds = holds;
        this.requests = requests;
        this.children = children;
        this.files = files;
        this.people = people;
        this.organizations = organizations;
        this.regions = regions;
        this.cipher = cipher;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
        this.lifted = lifted;
    }

    @Override
    public void check(UUID childId) {
        if (stands(childId)) {
            throw new Problem(SubjectProblem.LEGAL_HOLD);
        }
    }

    /** Files merged into the child's are hers as well. */
    @Override
    public boolean stands(UUID childId) {
        return files.filesOf(childId).stream().anyMatch(file -> holds.stands(file, time.today()));
    }

    @Transactional
    Page<LegalHoldRow> list(LegalHoldFilter filter, PageRequest page) {
        Page<LegalHold> found = holds.list(filter, time.today(), page);
        Map<UUID, ChildRef> names = children.findVisible(found.items().stream().map(h -> h.childId).toList());
        Map<String, RegionRef> places = regions.find(names.values().stream().map(ChildRef::regionCode).toList());
        Map<UUID, PersonRef> setters = people.find(found.items().stream().map(h -> h.setBy).toList());
        return new Page<>(found.items().stream().map(h -> {
            ChildRef child = names.get(h.childId);
            return new LegalHoldRow(h.id, h.childId, child.name(), child.archiveNumber(), places.get(child.regionCode()), h.ground, h.holdsUntil, h.state(time.today()),
                    setters.get(h.setBy), h.setAt);
        }).toList(), found.nextCursor(), found.total(), found.totalIsLowerBound());
    }

    @Transactional
    LegalHoldResponse get(UUID id) {
        LegalHold hold = find(id);
        audit.record(AuditAction.VIEW, SUBJECT, id.toString(), hold.childId, SubjectRequestService.P3, null, null);
        return response(hold);
    }

    LegalHoldResponse create(LegalHoldCreateRequest asked) {
        children.checkWritable(asked.childId());
        if (asked.holdsUntil() != null && asked.holdsUntil().isBefore(time.today())) {
            throw Problem.field("holdsUntil", SubjectProblem.HOLD_IN_PAST);
        }
        if (requests.erasing(asked.childId())) {
            throw new Problem(SubjectProblem.HOLD_TOO_LATE);
        }
        LegalHold hold = new LegalHold();
        hold.id = Ids.next();
        hold.childId = asked.childId();
        hold.ground = asked.ground();
        hold.reasonCipher = cipher.encrypt(hold.childId, REASON, asked.reason().strip());
        hold.holdsUntil = asked.holdsUntil();
        hold.organizationId = callers.get().organizationId();
        hold.setBy = callers.get().personId();
        hold.setAt = time.now();
        holds.persistAndFlush(hold);
        log(AuditAction.CREATE, hold, hold.ground.name());
        return response(hold);
    }

    LegalHoldResponse lift(UUID id, long expectedVersion, LegalHoldLiftingRequest asked) {
        LegalHold hold = holds.lock(find(id));
        Etags.check(expectedVersion, hold.version);
        if (hold.state(time.today()) != LegalHoldState.HOLDING) {
            throw new Problem(SubjectProblem.HOLD_ENDED);
        }
        hold.liftReasonCipher = cipher.encrypt(hold.childId, LIFT_REASON, asked.reason().strip());
        hold.liftedBy = callers.get().personId();
        hold.liftedAt = time.now();
        holds.flush();
        log(AuditAction.UPDATE, hold, LegalHoldState.LIFTED.name());
        lifted.fire(new LegalHoldLifted(hold.childId));
        return response(hold);
    }

    private LegalHold find(UUID id) {
        return holds.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private void log(AuditAction action, LegalHold hold, String fields) {
        audit.record(action, SUBJECT, hold.id.toString(), hold.childId, SubjectRequestService.P3, fields, null);
    }

    private LegalHoldResponse response(LegalHold h) {
        Map<UUID, PersonRef> names = people.find(Stream.of(h.setBy, h.liftedBy).filter(Objects::nonNull).toList());
        ChildRef child = children.findVisible(h.childId).orElseThrow();
        return new LegalHoldResponse(h.id, h.childId, child.name(), child.archiveNumber(), regions.find(child.regionCode()).orElse(null), h.ground,
                cipher.decrypt(REASON, h.reasonCipher), h.holdsUntil, h.state(time.today()), organizations.find(h.organizationId).orElseThrow(), names.get(h.setBy), h.setAt,
                h.liftedBy == null ? null : names.get(h.liftedBy), h.liftedAt, cipher.decrypt(LIFT_REASON, h.liftReasonCipher), h.version);
    }
}
