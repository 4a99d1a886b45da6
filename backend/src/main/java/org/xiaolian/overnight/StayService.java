package org.xiaolian.overnight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDeactivated;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.child.ChildClosed;
import org.xiaolian.child.ChildDirectory;
import org.xiaolian.child.ChildRef;
import org.xiaolian.guardian.GuardianDirectory;
import org.xiaolian.helper.HelperDirectory;
import org.xiaolian.helper.HelperDirectory.HelperFacts;
import org.xiaolian.helper.HelperRefused;
import org.xiaolian.helper.HelperStanding;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.pairing.HelpEnded;
import org.xiaolian.pairing.PairingRegister;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Nights under one roof. */
@ApplicationScoped
class StayService {
    static final String APPROVE = "overnight:approve";
    private static final int MOST_NIGHTS = 14;
    private static final int CONSENT_DAYS = 60;
    private static final Set<StayState> REASONED = Set.of(StayState.REFUSED, StayState.CANCELLED, StayState.NOT_HELD);

    private final StayRepository stays;
    private final ChildDirectory children;
    private final GuardianDirectory guardians;
    private final PairingRegister pairings;
    private final HelperDirectory helpers;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    StayService(StayRepository stays, ChildDirectory children, GuardianDirectory guardians, PairingRegister pairings, HelperDirectory helpers, PersonDirectory people,
            OrganizationDirectory organizations, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.stays = stays;
        this.children = children;
        this.guardians = guardians;
        this.pairings = pairings;
        this.helpers = helpers;
        this.people = people;
        this.organizations = organizations;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<StayResponse> list(StayFilter filter, PageRequest request) {
        Page<OvernightStay> page = stays.list(filter, request);
        return new Page<>(describe(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    StayResponse get(UUID id) {
        return describe(List.of(find(id))).get(0);
    }

    StayResponse create(StayCreateRequest request) {
        Caller caller = callers.get();
        UUID helperId = request.helperId() == null ? caller.personId() : request.helperId();
        if (children.findVisible(request.childId()).isEmpty()) {
            throw Problem.field("childId", StayProblem.CHILD_UNKNOWN);
        }
        children.lockActive(request.childId());
        if (!helperId.equals(caller.personId()) && !caller.may("pairing:write")) {
            throw new Problem(StayProblem.HELPER_FORBIDDEN);
        }
        refuseDates(request);
        if (!guardians.isKin(request.childId(), request.guardianId())) {
            throw Problem.field("guardianId", StayProblem.GUARDIAN_UNKNOWN);
        }
        if (!request.childAgrees()) {
            throw Problem.at("childAgrees", StayProblem.CHILD_UNWILLING);
        }
        refuseHelper(request.childId(), helperId, request.endsOn());
        if (stays.overlaps(request.childId(), request.startsOn(), request.endsOn())) {
            throw Problem.at("startsOn", StayProblem.OVERLAPS);
        }
        OvernightStay stay = new OvernightStay();
        stay.id = Ids.next();
        stay.childId = request.childId();
        stay.helperId = helperId;
        stay.organizationId = people.organizationOfActive(helperId).orElseThrow(() -> Problem.at("helperId", StayProblem.NOT_PAIRED));
        stay.place = request.place();
        stay.startsOn = request.startsOn();
        stay.endsOn = request.endsOn();
        stay.purpose = request.purpose().strip();
        stay.guardianId = request.guardianId();
        stay.consentedOn = request.consentedOn();
        stay.consentWay = request.consentWay();
        stay.state = StayState.REQUESTED;
        stay.createdAt = time.now();
        stay.createdBy = caller.personId();
        stays.persistAndFlush(stay);
        return describe(List.of(stay)).get(0);
    }

    StayResponse decide(UUID id, long version, StayDecisionRequest request) {
        OvernightStay stay = find(id);
        stays.lock(stay);
        Etags.check(version, stay.version);
        Caller caller = callers.get();
        String note = request.note() == null || request.note().isBlank() ? null : request.note().strip();
        boolean decision = request.state() == StayState.APPROVED || request.state() == StayState.REFUSED;
        if (decision && stay.state == StayState.REQUESTED && !mayDecide(caller, stay)) {
            throw new Problem(caller.may(APPROVE) ? StayProblem.OWN_DECISION : CommonProblem.FORBIDDEN);
        }
        if (!next(stay, caller).contains(request.state())) {
            throw new Problem(StayProblem.STATE_WRONG);
        }
        if (note == null && REASONED.contains(request.state())) {
            throw Problem.field("note", StayProblem.NOTE_NEEDED);
        }
        if (request.state() == StayState.APPROVED) {
            children.lockActive(stay.childId);
            refuseHelper(stay.childId, stay.helperId, stay.endsOn);
        }
        move(stay, request.state(), note);
        stays.flush();
        audit.child(AuditAction.UPDATE, stay.childId, "P2", "overnightStay " + request.state(), note);
        return describe(List.of(stay)).get(0);
    }

    /** A file that is closed, a check that is not clear, a pairing that ends and a helper who leaves take the night away at once. */
    void closed(@Observes ChildClosed event) {
        stays.openOf(event.childId()).forEach(stay -> move(stay, StayState.CANCELLED, null));
    }

    void refused(@Observes HelperRefused event) {
        stays.openWith(event.personId()).forEach(stay -> move(stay, StayState.CANCELLED, null));
    }

    void helpEnded(@Observes HelpEnded event) {
        stays.openWith(event.helperId()).stream().filter(stay -> stay.childId.equals(event.childId()) && stay.endsOn.isAfter(event.lastDay()))
                .forEach(stay -> move(stay, StayState.CANCELLED, null));
    }

    /** What was slept already is still reported on by whoever allowed it. */
    void left(@Observes PersonDeactivated event) {
        stays.openWith(event.personId()).stream().filter(stay -> stay.endsOn.isAfter(time.today())).forEach(stay -> move(stay, StayState.CANCELLED, null));
    }

    private void refuseDates(StayCreateRequest request) {
        LocalDate today = time.today();
        if (request.startsOn().isBefore(today)) {
            throw Problem.field("startsOn", StayProblem.IN_THE_PAST);
        }
        if (!request.endsOn().isAfter(request.startsOn())) {
            throw Problem.field("endsOn", CommonProblem.END_BEFORE_START);
        }
        if (nights(request.startsOn(), request.endsOn()) > MOST_NIGHTS) {
            throw Problem.field("endsOn", StayProblem.TOO_LONG, MOST_NIGHTS);
        }
        if (request.consentedOn().isAfter(today)) {
            throw Problem.field("consentedOn", CommonProblem.FUTURE_DATE);
        }
        if (request.consentedOn().isBefore(today.minusDays(CONSENT_DAYS))) {
            throw Problem.field("consentedOn", StayProblem.CONSENT_OLD, CONSENT_DAYS);
        }
    }

    /** Paired with the child now, and checked until the last day. */
    private void refuseHelper(UUID childId, UUID helperId, LocalDate until) {
        if (!pairings.helpersOf(List.of(childId)).getOrDefault(childId, Set.of()).contains(helperId)) {
            throw Problem.at("helperId", StayProblem.NOT_PAIRED);
        }
        HelperFacts facts = helpers.find(helperId);
        boolean clear = facts.standing() == HelperStanding.CLEAR || facts.standing() == HelperStanding.CLEAR_BY_OFFICE;
        if (!clear || facts.nextCheckOn() != null && facts.nextCheckOn().isBefore(until)) {
            throw Problem.at("helperId", StayProblem.NOT_CHECKED);
        }
    }

    private static boolean mayDecide(Caller caller, OvernightStay stay) {
        return caller.may(APPROVE) && !caller.personId().equals(stay.createdBy) && !caller.personId().equals(stay.helperId);
    }

    private List<StayState> next(OvernightStay stay, Caller caller) {
        LocalDate today = time.today();
        boolean takesPart = caller.may(APPROVE) || caller.may("pairing:write") || caller.personId().equals(stay.helperId) || caller.personId().equals(stay.createdBy);
        List<StayState> states = new ArrayList<>();
        if (stay.state == StayState.REQUESTED && mayDecide(caller, stay)) {
            if (!stay.startsOn.isBefore(today)) {
                states.add(StayState.APPROVED);
            }
            states.add(StayState.REFUSED);
        }
        boolean asked = stay.state == StayState.REQUESTED || stay.state == StayState.APPROVED && today.isBefore(stay.endsOn);
        if (takesPart && asked) {
            states.add(StayState.CANCELLED);
        }
        if (takesPart && stay.state == StayState.APPROVED && !today.isBefore(stay.endsOn)) {
            states.addAll(List.of(StayState.HELD, StayState.NOT_HELD));
        }
        return states;
    }

    private void move(OvernightStay stay, StayState state, String note) {
        stay.state = state;
        stay.note = note;
        Caller caller = callers.orNull();
        stay.decidedBy = caller == null ? null : caller.personId();
        stay.decidedAt = time.now();
    }

    private OvernightStay find(UUID id) {
        return stays.inScope(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private static int nights(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private List<StayResponse> describe(List<OvernightStay> all) {
        Map<UUID, PersonRef> names = people.find(all.stream().flatMap(s -> Stream.of(s.helperId, s.createdBy, s.decidedBy)).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(s -> s.organizationId).toList());
        Map<UUID, ChildRef> shown = children.findVisible(all.stream().map(s -> s.childId).toList());
        Caller caller = callers.get();
        Map<UUID, String> kin = caller.may("guardian:read") ? guardians.names(all.stream().filter(s -> shown.containsKey(s.childId)).map(s -> s.guardianId).toList()) : Map.of();
        return all.stream().map(s -> new StayResponse(s.id, s.childId, shown.containsKey(s.childId) ? shown.get(s.childId).name() : null, names.get(s.helperId),
                offices.get(s.organizationId), s.place, s.startsOn, s.endsOn, nights(s.startsOn, s.endsOn), s.purpose, kin.get(s.guardianId), s.consentedOn, s.consentWay, s.state,
                s.note, names.get(s.createdBy), s.createdAt, s.decidedBy == null ? null : names.get(s.decidedBy), s.decidedAt, next(s, caller), s.version)).toList();
    }
}
