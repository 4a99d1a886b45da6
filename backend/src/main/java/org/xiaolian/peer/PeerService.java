package org.xiaolian.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildClosed;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.pairing.PairingDomain;
import org.xiaolian.pairing.PairingKind;
import org.xiaolian.pairing.PairingRegister;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.Codes;
import org.xiaolian.shared.time.OfficeTime;

/** Pupils who help each other. */
@ApplicationScoped
class PeerService {
    private static final Set<PairingDomain> DOMAINS = EnumSet.of(PairingDomain.STUDY, PairingDomain.LIFE, PairingDomain.HABIT);
    /** Who only helps or accompanies a child is not told how it does at school. */
    private static final Set<String> WITHOUT_NEEDS = Set.of("HELPER", "VOLUNTEER", "ORGANIZATION_OFFICER");

    private final PeerRepository peers;
    private final ChildDirectory children;
    private final OrganizationDirectory organizations;
    private final PairingRegister pairings;
    private final CurrentCaller callers;
    private final OfficeTime time;

    PeerService(PeerRepository peers, ChildDirectory children, OrganizationDirectory organizations, PairingRegister pairings, CurrentCaller callers, OfficeTime time) {
        this.peers = peers;
        this.children = children;
        this.organizations = organizations;
        this.pairings = pairings;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<PeerPairingResponse> list(PeerPairingFilter filter, PageRequest request) {
        Page<PeerPairing> page = peers.list(filter, time.today(), request);
        return new Page<>(describe(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    PeerPairingResponse get(UUID id) {
        return describe(List.of(find(id))).get(0);
    }

    PeerPairingResponse create(PeerPairingCreateRequest request) {
        boolean onFile = request.helperChildId() != null;
        String classmate = request.helperName() == null || request.helperName().isBlank() ? null : request.helperName().strip();
        if (onFile == (classmate != null)) {
            throw Problem.field("helperChildId", PeerProblem.ONE_HELPER);
        }
        if (request.helpedChildId().equals(request.helperChildId())) {
            throw Problem.field("helperChildId", PeerProblem.SAME_CHILD);
        }
        if (!onFile && request.helperGuardianAgreedOn() == null) {
            throw Problem.field("helperGuardianAgreedOn", PeerProblem.GUARDIAN_NOT_ASKED);
        }
        if (!onFile && request.helperGuardianAgreedOn().isAfter(time.today())) {
            throw Problem.field("helperGuardianAgreedOn", CommonProblem.FUTURE_DATE);
        }
        if (!DOMAINS.containsAll(request.domains())) {
            throw Problem.field("domains", PeerProblem.DOMAIN_UNFIT);
        }
        ChildRef helped = child("helpedChildId", request.helpedChildId());
        ChildRef helper = onFile ? child("helperChildId", request.helperChildId()) : null;
        List<ChildRef> both = onFile ? List.of(helped, helper) : List.of(helped);
        // Both rows are held, always in the same order.
        both.stream().map(ChildRef::id).sorted().forEach(children::lockActive);
        if (request.startsOn().isAfter(time.today())) {
            throw Problem.field("startsOn", CommonProblem.FUTURE_DATE);
        }
        if (both.stream().anyMatch(child -> request.startsOn().isBefore(child.enteredOn()))) {
            throw Problem.at("startsOn", PeerProblem.BEFORE_FILE);
        }
        Map<UUID, UUID> schools = new HashMap<>();
        peers.schools(both.stream().map(ChildRef::id).toList()).forEach(row -> schools.put((UUID) row[0], (UUID) row[1]));
        UUID school = schools.get(helped.id());
        if (school == null) {
            throw Problem.at("helpedChildId", PeerProblem.NO_SCHOOL);
        }
        if (onFile) {
            refuseHelper(helped, helper, school, schools);
        }
        PeerPairing pairing = new PeerPairing();
        pairing.id = Ids.next();
        pairing.organizationId = school;
        pairing.domains = Codes.join(request.domains());
        pairing.supportNeed = request.supportNeed().strip();
        pairing.helperName = classmate;
        pairing.helperGuardianAgreedOn = onFile ? null : request.helperGuardianAgreedOn();
        pairing.startsOn = request.startsOn();
        pairing.createdAt = time.now();
        pairing.createdBy = callers.get().personId();
        peers.persist(pairing);
        add(pairing, helped, PeerPart.HELPED);
        if (onFile) {
            add(pairing, helper, PeerPart.HELPER);
        }
        peers.flush();
        return describe(List.of(pairing)).get(0);
    }

    private void refuseHelper(ChildRef helped, ChildRef helper, UUID school, Map<UUID, UUID> schools) {
        if (!school.equals(schools.get(helper.id()))) {
            throw Problem.at("helperChildId", PeerProblem.NOT_ONE_SCHOOL);
        }
        if (peers.paired(helped.id(), helper.id(), time.today())) {
            throw Problem.at("helperChildId", PeerProblem.ALREADY_PAIRED);
        }
        int most = pairings.terms(PairingKind.PEER).capacity();
        if (peers.helpedBy(helper.id(), time.today()) >= most) {
            throw Problem.at("helperChildId", PeerProblem.HELPER_FULL, most);
        }
    }

    PeerPairingResponse end(UUID id, PeerPairingClosureRequest request) {
        PeerPairing pairing = find(id);
        if (pairing.endsOn != null) {
            throw new Problem(PeerProblem.ALREADY_ENDED);
        }
        if (request.endsOn().isAfter(time.today())) {
            throw Problem.field("endsOn", CommonProblem.FUTURE_DATE);
        }
        if (request.endsOn().isBefore(pairing.startsOn)) {
            throw Problem.field("endsOn", CommonProblem.END_BEFORE_START);
        }
        pairing.endsOn = request.endsOn();
        pairing.endNote = request.note() == null || request.note().isBlank() ? null : request.note().strip();
        peers.flush();
        return describe(List.of(pairing)).get(0);
    }

    void closed(@Observes ChildClosed event) {
        for (PeerPairing pairing : peers.ofChild(event.childId())) {
            if (pairing.endsOn == null) {
                pairing.endsOn = event.closedOn().isBefore(pairing.startsOn) ? pairing.startsOn : event.closedOn();
            }
        }
    }

    private ChildRef child(String field, UUID id) {
        return children.findVisible(id).orElseThrow(() -> Problem.field(field, PeerProblem.CHILD_UNKNOWN));
    }

    private void add(PeerPairing pairing, ChildRef child, PeerPart part) {
        PeerPairingChild one = new PeerPairingChild();
        one.id = Ids.next();
        one.peerPairingId = pairing.id;
        one.childId = child.id();
        one.part = part;
        peers.add(one);
    }

    private PeerPairing find(UUID id) {
        return peers.inScope(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private List<PeerPairingResponse> describe(List<PeerPairing> all) {
        List<PeerPairingChild> both = peers.children(all.stream().map(p -> p.id).toList());
        Map<String, UUID> parts = new HashMap<>();
        both.forEach(x -> parts.put(x.peerPairingId + "/" + x.part, x.childId));
        List<UUID> ids = both.stream().map(x -> x.childId).toList();
        Map<UUID, ChildRef> shown = children.findVisible(ids);
        Map<UUID, Set<String>> roles = children.rolesShowing(ids);
        Map<UUID, OrganizationRef> schools = organizations.find(all.stream().map(p -> p.organizationId).toList());
        LocalDate today = time.today();
        return all.stream().map(p -> {
            UUID helped = parts.get(p.id + "/" + PeerPart.HELPED);
            boolean needs = !WITHOUT_NEEDS.containsAll(roles.getOrDefault(helped, Set.of()));
            return new PeerPairingResponse(p.id, child(shown.get(helped)), child(shown.get(parts.get(p.id + "/" + PeerPart.HELPER))),
                    needs ? p.helperName : null, needs ? p.helperGuardianAgreedOn : null, schools.get(p.organizationId),
                    Codes.split(PairingDomain.class, p.domains), needs ? p.supportNeed : null, p.startsOn, p.endsOn, p.endNote,
                    !p.startsOn.isAfter(today) && (p.endsOn == null || !p.endsOn.isBefore(today)), p.version);
        }).toList();
    }

    private static PeerPairingResponse.PeerChild child(ChildRef ref) {
        return ref == null ? null : new PeerPairingResponse.PeerChild(ref.id(), ref.name());
    }
}
