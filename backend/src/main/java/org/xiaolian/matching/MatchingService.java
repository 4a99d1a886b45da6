package org.xiaolian.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildClosed;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.helper.HelperDirectory;
import org.xiaolian.helper.HelperRefused;
import org.xiaolian.helper.HelperStanding;
import org.xiaolian.helper.HelperVetted;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.pairing.PairingDomain;
import org.xiaolian.pairing.PairingKind;
import org.xiaolian.pairing.PairingRegister;
import org.xiaolian.pairing.PairingRegister.KindTerms;
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

/** Finding helpers, pairing many children at once, and what waits for a check. */
@ApplicationScoped
class MatchingService {
    private final MatchingRepository matching;
    private final PairingRegister pairings;
    private final HelperDirectory helpers;
    private final ChildDirectory children;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final RegionDirectory regions;
    private final CurrentCaller callers;
    private final OfficeTime time;

    MatchingService(MatchingRepository matching, PairingRegister pairings, HelperDirectory helpers, ChildDirectory children, PersonDirectory people,
            OrganizationDirectory organizations, RegionDirectory regions, CurrentCaller callers, OfficeTime time) {
        this.matching = matching;
        this.pairings = pairings;
        this.helpers = helpers;
        this.children = children;
        this.people = people;
        this.organizations = organizations;
        this.regions = regions;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<FreeHelperRow> free(FreeHelperFilter filter, PageRequest request) {
        KindTerms terms = pairings.terms(filter.kind);
        Page<FreeHelperLine> page = matching.free(filter, terms, time.today(), request);
        Map<UUID, HelperDirectory.HelperFacts> facts = helpers.find(page.items().stream().map(FreeHelperLine::id).toList());
        Map<String, RegionRef> places = regions.find(page.items().stream().map(FreeHelperLine::regionCode).filter(Objects::nonNull).toList());
        return new Page<>(page.items().stream().map(line -> {
            HelperStanding standing = facts.get(line.id()).standing();
            return new FreeHelperRow(new PersonRef(line.id(), line.name()), new OrganizationRef(line.organizationId(), line.organizationName()),
                    line.regionCode() == null ? null : places.get(line.regionCode()), line.distance(), line.capacity(), line.held(), standing, standing.suffices(terms.ownCheck()));
        }).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    /** All or none: what forbids one child's pairing forbids them all, and says which. */
    PairingBatchResponse pair(PairingBatchRequest request) {
        List<UUID> made = new ArrayList<>();
        int already = 0;
        // In the order of the ids: two who pair the same class at once wait for each other instead of locking each other out.
        for (UUID childId : new TreeSet<>(request.childIds())) {
            if (children.findVisible(childId).isPresent() && pairings.helpersOf(List.of(childId), request.kind()).contains(request.helperId())) {
                already++;
            } else {
                made.add(pairings.pair(childId, request.helperId(), null, request.kind(), request.domains(), request.startsOn()));
            }
        }
        return new PairingBatchResponse(made, already);
    }

    @Transactional
    Page<WaitingPairingResponse> waiting(UUID helperId, boolean settled, PageRequest request) {
        Page<WaitingPairing> page = matching.waiting(helperId, settled, request);
        return new Page<>(describe(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    WaitingPairingResponse get(UUID id) {
        return describe(List.of(find(id))).get(0);
    }

    WaitingPairingResponse create(WaitingPairingCreateRequest request) {
        if (children.findVisible(request.childId()).isEmpty()) {
            throw Problem.field("childId", MatchingProblem.CHILD_UNKNOWN);
        }
        if (!matching.helperInScope(request.helperId())) {
            throw Problem.field("helperId", MatchingProblem.HELPER_UNKNOWN);
        }
        children.lockActive(request.childId());
        Problem obstacle = pairings.obstacle(request.childId(), request.helperId(), request.kind()).orElseThrow(() -> new Problem(MatchingProblem.NOTHING_LACKS));
        if (!pairings.waitsForCheck(obstacle)) {
            throw obstacle;
        }
        WaitingPairing waiting = new WaitingPairing();
        waiting.id = Ids.next();
        waiting.childId = request.childId();
        waiting.helperId = request.helperId();
        waiting.organizationId = people.organizationOfActive(request.helperId()).orElseThrow();
        waiting.kind = request.kind();
        waiting.domains = pairings.domains(request.childId(), request.kind(), request.domains());
        waiting.createdAt = time.now();
        waiting.createdBy = callers.get().personId();
        try {
            matching.persistAndFlush(waiting);
        } catch (PersistenceException e) {
            if (DatabaseFault.of(e) == DatabaseFault.UNIQUE) {
                throw new Problem(MatchingProblem.ALREADY_WAITS);
            }
            throw e;
        }
        return describe(List.of(waiting)).get(0);
    }

    /** Begins what waited for a place, not only for the check. */
    WaitingPairingResponse begin(UUID id) {
        WaitingPairing waiting = open(id);
        if (children.findVisible(waiting.childId).isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        children.lockActive(waiting.childId);
        Optional<Problem> obstacle = pairings.obstacle(waiting.childId, waiting.helperId, waiting.kind);
        if (obstacle.isPresent()) {
            throw obstacle.get();
        }
        settle(waiting);
        matching.flush();
        return describe(List.of(waiting)).get(0);
    }

    WaitingPairingResponse giveUp(UUID id, String note) {
        WaitingPairing waiting = open(id);
        giveUp(waiting, note);
        matching.flush();
        return describe(List.of(waiting)).get(0);
    }

    void vetted(@Observes HelperVetted event) {
        matching.waitingFor(event.personId(), event.organizationId()).forEach(this::settle);
    }

    void refused(@Observes HelperRefused event) {
        matching.waitingFor(event.personId(), null).forEach(w -> giveUp(w, null));
    }

    void closed(@Observes ChildClosed event) {
        matching.list("childId = ?1 and outcome is null", event.childId()).forEach(w -> giveUp(w, null));
    }

    private void settle(WaitingPairing waiting) {
        pairings.begin(waiting.childId, waiting.helperId, waiting.organizationId, waiting.kind, waiting.domains).ifPresent(pairing -> {
            waiting.pairingId = pairing;
            waiting.outcome = WaitingOutcome.BEGUN;
            waiting.settledAt = time.now();
        });
    }

    private void giveUp(WaitingPairing waiting, String note) {
        waiting.outcome = WaitingOutcome.GIVEN_UP;
        waiting.settledAt = time.now();
        waiting.note = note == null || note.isBlank() ? null : note.strip();
    }

    private WaitingPairing open(UUID id) {
        WaitingPairing waiting = find(id);
        if (waiting.outcome != null) {
            throw new Problem(MatchingProblem.SETTLED);
        }
        return waiting;
    }

    private WaitingPairing find(UUID id) {
        return matching.inScope(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private List<WaitingPairingResponse> describe(List<WaitingPairing> all) {
        Map<UUID, PersonRef> names = people.find(all.stream().flatMap(w -> Stream.of(w.helperId, w.createdBy)).toList());
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(w -> w.organizationId).toList());
        Map<UUID, ChildRef> shown = children.findVisible(all.stream().map(w -> w.childId).toList());
        Map<UUID, WaitingObstacle> obstacles = obstacles(all.stream().filter(w -> w.outcome == null).toList());
        return all.stream().map(w -> new WaitingPairingResponse(w.id, w.childId, shown.containsKey(w.childId) ? shown.get(w.childId).name() : null, names.get(w.helperId),
                offices.get(w.organizationId), w.kind, Codes.split(PairingDomain.class, w.domains), obstacles.get(w.id), w.outcome, w.pairingId, w.note,
                names.get(w.createdBy), w.createdAt, w.version)).toList();
    }

    private Map<UUID, WaitingObstacle> obstacles(List<WaitingPairing> open) {
        List<UUID> ids = open.stream().map(w -> w.helperId).toList();
        Map<UUID, HelperDirectory.HelperFacts> facts = helpers.find(ids);
        Map<UUID, Map<PairingKind, Long>> held = pairings.heldBy(ids);
        Map<PairingKind, KindTerms> terms = open.stream().map(w -> w.kind).distinct().collect(Collectors.toMap(kind -> kind, pairings::terms));
        return open.stream().collect(Collectors.toMap(w -> w.id, w -> {
            HelperDirectory.HelperFacts fact = facts.get(w.helperId);
            int capacity = fact.capacity() == null ? terms.get(w.kind).capacity() : fact.capacity();
            if (fact.standing() == HelperStanding.NOT_CLEAR) {
                return WaitingObstacle.NOT_CLEAR;
            }
            if (!fact.standing().suffices(terms.get(w.kind).ownCheck())) {
                return WaitingObstacle.CHECK;
            }
            return held.getOrDefault(w.helperId, Map.of()).getOrDefault(w.kind, 0L) >= capacity ? WaitingObstacle.FULL : WaitingObstacle.NONE;
        }));
    }
}
