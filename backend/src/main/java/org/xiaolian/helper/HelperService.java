package org.xiaolian.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Checks of helpers, and what an office plans with. */
@ApplicationScoped
class HelperService {
    private static final String SUBJECT = "helper-check";

    private final HelperRepository helpers;
    private final HelperDirectory directory;
    private final PersonDirectory people;
    private final OrganizationDirectory organizations;
    private final RegionDirectory regions;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final Event<HelperVetted> vetted;
    private final Event<HelperRefused> refused;

    HelperService(HelperRepository helpers, HelperDirectory directory, PersonDirectory people, OrganizationDirectory organizations, RegionDirectory regions,
            AuditTrail audit, CurrentCaller callers, OfficeTime time, Event<HelperVetted> vetted, Event<HelperRefused> refused) {
        this.helpers = helpers;
        this.directory = directory;
        this.people = people;
        this.organizations = organizations;
        this.regions = regions;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
        this.vetted = vetted;
        this.refused = refused;
    }

    @Transactional
    Page<HelperCheckResponse> list(HelperCheckFilter filter, PageRequest request) {
        Page<HelperCheck> page = helpers.list(filter, request);
        return new Page<>(describe(page.items()), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }

    @Transactional
    HelperCheckResponse get(UUID id) {
        return describe(List.of(helpers.inScope(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)))).get(0);
    }

    HelperCheckResponse record(HelperCheckCreateRequest request) {
        if ((request.personId() == null) == (request.organizationId() == null)) {
            throw Problem.field("personId", HelperProblem.WHOSE);
        }
        if (request.personId() != null && !helpers.personInScope(request.personId())) {
            throw Problem.field("personId", HelperProblem.PERSON_UNKNOWN);
        }
        if (request.organizationId() != null && !helpers.organizationInScope(request.organizationId())) {
            throw Problem.field("organizationId", HelperProblem.ORGANIZATION_UNKNOWN);
        }
        if (callers.get().personId().equals(request.personId())) {
            throw Problem.at("personId", HelperProblem.SELF);
        }
        if (request.organizationId() != null && request.result() == HelperCheckResult.NOT_CLEAR) {
            throw Problem.field("result", HelperProblem.WHOLE_STAFF_NOT_CLEAR);
        }
        if (request.checkedOn().isAfter(time.today())) {
            throw Problem.field("checkedOn", CommonProblem.FUTURE_DATE);
        }
        LocalDate longest = request.checkedOn().plusYears(1);
        LocalDate next = request.nextCheckOn() == null ? longest : request.nextCheckOn();
        if (!next.isAfter(request.checkedOn()) || next.isAfter(longest)) {
            throw Problem.field("nextCheckOn", HelperProblem.TOO_LONG);
        }
        HelperCheck check = new HelperCheck();
        check.id = Ids.next();
        check.personId = request.personId();
        check.organizationId = request.organizationId();
        check.kind = request.kind();
        check.result = request.result();
        check.checkedOn = request.checkedOn();
        check.nextCheckOn = next;
        check.document = text(request.document());
        check.note = text(request.note());
        check.recordedBy = callers.get().personId();
        check.createdAt = time.now();
        helpers.persistAndFlush(check);
        // Who said so of whom, and what it did to her pairings: somebody will ask (security.md A3).
        audit.record(AuditAction.CREATE, SUBJECT, check.id.toString(), null, null, check.result.name(), null);
        if (check.result == HelperCheckResult.NOT_CLEAR) {
            refused.fire(new HelperRefused(check.personId));
        } else if (next.isAfter(time.today())) {
            vetted.fire(new HelperVetted(check.personId, check.organizationId));
        }
        return describe(List.of(check)).get(0);
    }

    @Transactional
    HelperProfileResponse profile(UUID personId) {
        return describe(known(personId));
    }

    HelperProfileResponse write(UUID personId, long expectedVersion, HelperProfileRequest request) {
        PersonRef person = known(personId);
        if (request.regionCode() != null && !regions.find(List.of(request.regionCode())).containsKey(request.regionCode())) {
            throw Problem.field("regionCode", HelperProblem.REGION_UNKNOWN);
        }
        HelperProfile profile = helpers.profile(personId).orElse(null);
        Etags.check(expectedVersion, profile == null ? 0 : profile.version + 1);
        if (profile == null) {
            profile = new HelperProfile();
            profile.personId = personId;
            profile.createdAt = time.now();
        }
        profile.capacity = request.capacity();
        profile.regionCode = request.regionCode();
        helpers.save(profile);
        return describe(person);
    }

    private PersonRef known(UUID personId) {
        if (!helpers.personInScope(personId)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return people.find(personId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private HelperProfileResponse describe(PersonRef person) {
        HelperDirectory.HelperFacts facts = directory.find(person.id());
        Map<String, RegionRef> places = facts.regionCode() == null ? Map.of() : regions.find(List.of(facts.regionCode()));
        return new HelperProfileResponse(person, facts.capacity(), facts.regionCode() == null ? null : places.get(facts.regionCode()), facts.standing(),
                facts.nextCheckOn(), facts.version());
    }

    private List<HelperCheckResponse> describe(List<HelperCheck> checks) {
        Map<UUID, PersonRef> names = people.find(checks.stream().flatMap(k -> Stream.of(k.personId, k.recordedBy)).filter(Objects::nonNull).toList());
        Map<UUID, OrganizationRef> offices = organizations.find(checks.stream().map(k -> k.organizationId).filter(Objects::nonNull).toList());
        return checks.stream().map(k -> new HelperCheckResponse(k.id, k.personId == null ? null : names.get(k.personId),
                k.organizationId == null ? null : offices.get(k.organizationId), k.kind, k.result, k.checkedOn, k.nextCheckOn, k.document, k.note,
                names.get(k.recordedBy))).toList();
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
