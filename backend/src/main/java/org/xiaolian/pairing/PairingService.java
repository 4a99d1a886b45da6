package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.DatabaseFault;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

/** Pairing helpers with children, and ending it. */
@ApplicationScoped
class PairingService {
    private final PairingRepository pairings;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final RegionDirectory regions;
    private final PairingPolicy policy;
    private final AuditTrail audit;
    private final Event<HelpEnded> ended;
    private final CurrentCaller callers;
    private final OfficeTime time;

    PairingService(PairingRepository pairings, ChildDirectory children, PersonDirectory people, OrganizationDirectory organizations,
            RegionDirectory regions, PairingPolicy policy, AuditTrail audit, Event<HelpEnded> ended, CurrentCaller callers, OfficeTime time) {
        this.pairings = pairings;
        this.children = children;
        this.people = people;
        this.organizations = organizations;
        this.regions = regions;
        this.policy = policy;
        this.audit = audit;
        this.ended = ended;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<PairingRow> list(PairingFilter filter, PageRequest request) {
        Page<PairingLine> page = pairings.list(filter, time.today(), request);
        return new Page<>(rows(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    PairingRow get(UUID id) {
        return rows(List.of(pairings.line(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)))).get(0);
    }

    @Transactional
    PairingSummaryResponse summary(UUID organizationId, String regionCode) {
        LocalDate today = time.today();
        Object[] counts = pairings.summary(organizationId, regionCode, today);
        List<String> codes = pairings.villages(organizationId, regionCode, today);
        Map<String, RegionRef> names = regions.find(codes);
        return new PairingSummaryResponse((Long) counts[0], (Long) counts[1], pairings.knowsEveryPlace() ? (Long) counts[2] : codes.size(), codes.stream().map(names::get).toList(),
                pairings.unpaired(regionCode, today), pairings.withoutTeacher(regionCode, today));
    }

    PairingRow create(PairingCreateRequest request) {
        ChildRef child = children.findVisible(request.childId()).orElseThrow(() -> Problem.field("childId", PairingProblem.CHILD_UNKNOWN));
        return rows(List.of(line(open(request, child, pairing -> { }), child))).get(0);
    }

    /**
     * The former helper's last day is the successor's first, so that the child is nobody's on no day. What the successor sees of
     * the time before is said here, and nowhere guessed.
     */
    PairingRow handOver(UUID id, PairingHandoverRequest request) {
        Pairing former = pairings.findById(pairings.line(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)).id());
        ChildRef child = children.findVisible(former.childId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (request.successorId().equals(former.helperId)) {
            throw Problem.field("successorId", PairingProblem.SAME_HELPER);
        }
        checkEnd(former, request.on(), "on");
        // First the successor: an office that sees the child only by this pairing would no longer see it.
        Pairing successor = open(new PairingCreateRequest(former.childId, request.successorId(), former.kind, request.on(), null, former.campaignId,
                Codes.split(PairingDomain.class, former.domains)), child, pairing -> {
                    pairing.handedOverFrom = former.id;
                    pairing.recordsFrom = request.showsEarlierRecords() ? null : request.on();
                    pairing.showsConfidential = request.showsConfidential();
                });
        close(former, request.on(), PairingEndReason.HANDED_OVER, request.note());
        audit.child(AuditAction.UPDATE, former.childId, "P3", (request.showsEarlierRecords() ? "earlierRecords" : "laterRecords") + (request.showsConfidential() ? ",confidential" : ""),
                request.note());
        return rows(List.of(line(successor, child))).get(0);
    }

    private Pairing open(PairingCreateRequest request, ChildRef child, Consumer<Pairing> sight) {
        // The child's row is held: whether the file is open, and a second pairing at the same moment, are decided one after the other.
        children.lockActive(request.childId());
        if (request.startsOn().isAfter(time.today())) {
            throw Problem.field("startsOn", CommonProblem.FUTURE_DATE);
        }
        if (request.startsOn().isBefore(child.enteredOn())) {
            throw Problem.at("startsOn", PairingProblem.BEFORE_FILE);
        }
        if (people.find(request.helperId()).isEmpty() || !pairings.helperInScope(request.helperId())) {
            throw Problem.field("helperId", PairingProblem.HELPER_UNKNOWN);
        }
        UUID helperOffice = people.organizationOfActive(request.helperId()).orElseThrow(() -> Problem.at("helperId", PairingProblem.HELPER_INACTIVE));
        if (request.organizationId() != null && !pairings.organizationInScope(request.organizationId())) {
            throw Problem.field("organizationId", PairingProblem.ORGANIZATION_UNKNOWN);
        }
        if (request.campaignId() != null && !pairings.campaignExists(request.campaignId())) {
            throw Problem.field("campaignId", PairingProblem.CAMPAIGN_UNKNOWN);
        }
        if (pairings.alreadyActive(request.childId(), request.helperId(), request.kind())) {
            throw new Problem(PairingProblem.ALREADY_ACTIVE);
        }
        policy.check(request.kind(), child.regionCode(), request.helperId(), helperOffice);
        Pairing pairing = new Pairing();
        pairing.id = Ids.next();
        pairing.childId = request.childId();
        pairing.helperId = request.helperId();
        pairing.organizationId = request.organizationId() == null ? helperOffice : request.organizationId();
        pairing.kind = request.kind();
        pairing.domains = policy.domains(request.kind(), child.regionCode(), request.domains());
        pairing.campaignId = request.campaignId();
        pairing.startsOn = request.startsOn();
        sight.accept(pairing);
        pairing.createdAt = time.now();
        pairing.createdBy = callers.get().personId();
        try {
            pairings.persistAndFlush(pairing);
        } catch (PersistenceException e) {
            if (DatabaseFault.of(e) == DatabaseFault.UNIQUE) {
                throw new Problem(PairingProblem.ALREADY_ACTIVE);
            }
            throw e;
        }
        return pairing;
    }

    PairingRow end(UUID id, PairingClosureRequest request) {
        PairingLine seen = pairings.line(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        Pairing pairing = pairings.findById(id);
        checkEnd(pairing, request.endsOn(), "endsOn");
        close(pairing, request.endsOn(), request.reason(), request.note());
        return rows(List.of(line(pairing, seen.childName(), seen.regionCode()))).get(0);
    }

    /** @param field where the day was given */
    private void checkEnd(Pairing pairing, LocalDate on, String field) {
        if (pairing.endsOn != null) {
            throw new Problem(PairingProblem.ALREADY_ENDED);
        }
        if (on.isAfter(time.today())) {
            throw Problem.field(field, CommonProblem.FUTURE_DATE);
        }
        if (on.isBefore(pairing.startsOn)) {
            throw Problem.field(field, CommonProblem.END_BEFORE_START);
        }
    }

    private void close(Pairing pairing, LocalDate on, PairingEndReason reason, String note) {
        pairing.endsOn = on;
        pairing.endReason = reason;
        pairing.endNote = note == null || note.isBlank() ? null : note.strip();
        pairings.flush();
        if (pairings.count("childId = ?1 and helperId = ?2 and endsOn is null", pairing.childId, pairing.helperId) == 0) {
            ended.fire(new HelpEnded(pairing.childId, pairing.helperId, on));
        }
    }

    private static PairingLine line(Pairing pairing, ChildRef child) {
        return line(pairing, child.name(), child.regionCode());
    }

    private static PairingLine line(Pairing pairing, String childName, String regionCode) {
        return new PairingLine(pairing.id, pairing.childId, childName, regionCode, pairing.helperId, pairing.organizationId, pairing.kind, pairing.domains,
                pairing.startsOn, pairing.endsOn, pairing.endReason, pairing.endNote, pairing.campaignId, pairing.recordsFrom, pairing.showsConfidential, pairing.version);
    }

    /** As her role may read it; an office names the children of its own pairings for its report, though it no longer sees them. */
    private static PairingRow.PairingChild child(PairingLine line, Map<UUID, ChildRef> shown, Map<String, RegionRef> places) {
        ChildRef child = shown.get(line.childId());
        String regionCode = child == null ? line.regionCode() : child.regionCode();
        return new PairingRow.PairingChild(line.childId(), child == null ? line.childName() : child.name(), regionCode,
                regionCode == null ? null : places.get(line.regionCode()).name());
    }

    private List<PairingRow> rows(List<PairingLine> lines) {
        Map<UUID, PersonRef> helpers = people.find(lines.stream().map(PairingLine::helperId).toList());
        Map<UUID, OrganizationRef> offices = organizations.find(lines.stream().map(PairingLine::organizationId).toList());
        Map<String, RegionRef> places = regions.find(lines.stream().map(PairingLine::regionCode).toList());
        Map<UUID, ChildRef> shown = children.findVisible(lines.stream().map(PairingLine::childId).toList());
        LocalDate today = time.today();
        return lines.stream().map(l -> new PairingRow(l.id(), child(l, shown, places), helpers.get(l.helperId()), offices.get(l.organizationId()), l.kind(), Codes.split(PairingDomain.class, l.domains()), l.startsOn(), l.endsOn(),
                l.endReason(), l.endNote(), l.campaignId(), l.recordsFrom(), l.showsConfidential(), !l.startsOn().isAfter(today) && (l.endsOn() == null || !l.endsOn().isBefore(today)),
                l.version())).toList();
    }
}
