package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PhoneNumber;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/** The people of the offices: whom there is, what they may do, and from when to when. */
@ApplicationScoped
class PersonService {
    private static final String PHONE = "person.phone";
    private static final int AUDITED_FIELDS = 500;
    private static final int NAME_KEYS = 200;

    private final PersonRepository people;
    private final RoleGrantRepository grants;
    private final PersonAccess access;
    private final SessionService sessions;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final OrganizationDirectory organizations;
    private final RegionDirectory regions;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final ClassNames classes;
    private final OfficeTime time;
    private final Event<PersonDeactivated> deactivated;

    PersonService(PersonRepository people, RoleGrantRepository grants, PersonAccess access, SessionService sessions,
            Passwords passwords, PasswordRules rules, OrganizationDirectory organizations, RegionDirectory regions,
            FieldCipher cipher, BlindIndex index, AuditTrail audit, ClassNames classes, OfficeTime time, Event<PersonDeactivated> deactivated) {
        this.people = people;
        this.grants = grants;
        this.access = access;
        this.sessions = sessions;
        this.passwords = passwords;
        this.rules = rules;
        this.organizations = organizations;
        this.regions = regions;
        this.cipher = cipher;
        this.index = index;
        this.audit = audit;
        this.classes = classes;
        this.time = time;
        this.deactivated = deactivated;
    }

    @Transactional
    Page<ColleagueRow> colleagues(ColleagueFilter filter, PageRequest page) {
        return people.colleagues(filter, access.eligible(new Conditions()), page);
    }

    @Transactional
    ColleagueRow colleague(UUID id) {
        return people.colleague(id, access.eligible(new Conditions())).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    @Transactional
    Page<PersonRow> list(PersonFilter filter, PageRequest page) {
        Page<PersonRow> found = people.list(filter, access.visible(new Conditions()), page);
        List<UUID> ids = found.items().stream().map(PersonRow::id).toList();
        var roles = grants.roles(ids);
        var pairings = people.activePairings(ids);
        return new Page<>(found.items().stream().map(p -> p.with(roles.getOrDefault(p.id(), List.of()),
                pairings.getOrDefault(p.id(), 0L))).toList(), found.nextCursor(), found.total(), found.totalIsLowerBound());
    }

    @Transactional
    PersonResponse get(UUID id) {
        if (!people.matches(access.visible(new Conditions().add("p.id = :id", "id", id)))) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return response(people.findById(id), null);
    }

    @Transactional
    PersonResponse create(PersonCreateRequest request) {
        access.checkOrganization(request.organizationId());
        List<PersonRoleRequest> roles = request.roles() == null ? List.of() : request.roles();
        checkRoles(roles);
        Person person = new Person();
        person.id = Ids.next();
        person.status = PersonStatus.ACTIVE;
        person.createdAt = time.now();
        describe(person, request.name(), request.organizationId(), request.positionTitle(), request.phone());
        String password = firstPassword(person, request);
        people.persistAndFlush(person);
        roles.stream().distinct().forEach(r -> grants.persist(grant(person.id, r)));
        audit(AuditAction.CREATE, person, roles.stream().distinct().map(r -> "+" + named(r.role(), r.regionCode())).toList(), null);
        grants.flush();
        return response(person, request.initialPassword() == null ? password : null);
    }

    @Transactional
    PersonResponse update(UUID id, long expectedVersion, PersonUpdateRequest request) {
        Person person = access.administered(id);
        Etags.check(expectedVersion, person.version);
        if (!person.organizationId.equals(request.organizationId())) {
            access.checkOrganization(request.organizationId());
        }
        if (request.loginName() != null && !request.loginName().equals(person.loginName)) {
            takeLoginName(person, request.loginName());
        }
        describe(person, request.name(), request.organizationId(), request.positionTitle(), request.phone());
        people.flush();
        sessions.rightsChanged();
        audit(AuditAction.UPDATE, person, List.of(), null);
        return response(person, null);
    }

    /** Roles are history: what ends keeps its days, what stays is not touched. Ends her sessions, with what they could do. */
    @Transactional
    PersonResponse changeRoles(UUID id, long expectedVersion, PersonRolesRequest request) {
        Person person = access.another(id);
        Etags.check(expectedVersion, person.version);
        active(person);
        checkRoles(request.roles());
        List<String> changes = new ArrayList<>();
        List<PersonRoleRequest> wanted = new ArrayList<>(request.roles().stream().map(PersonService::tidy).distinct().toList());
        for (RoleGrant grant : grants.notEnded(id)) {
            // Her class may be written as it was when she was given it, or as it is called now.
            if (!wanted.remove(new PersonRoleRequest(grant.role, grant.regionCode, grant.organizationId, grant.className))
                    && !wanted.remove(new PersonRoleRequest(grant.role, grant.regionCode, grant.organizationId, className(grant)))) {
                end(grant);
                changes.add("-" + named(grant.role, grant.regionCode));
            }
        }
        for (PersonRoleRequest added : wanted) {
            grants.persist(grant(id, added));
            changes.add("+" + named(added.role(), added.regionCode()));
        }
        if (!changes.isEmpty()) {
            people.touch(person);
            sessions.closeAll(id, "ROLES");
            audit(AuditAction.ROLES_CHANGED, person, changes, null);
        }
        grants.flush();
        return response(person, null);
    }

    /** She is out at once, everywhere; her roles end, so that coming back starts with none. */
    @Transactional
    PersonResponse deactivate(UUID id, PersonDeactivationRequest request) {
        Person person = access.another(id);
        active(person);
        person.status = PersonStatus.INACTIVE;
        person.inactiveReason = request.reason().strip();
        grants.notEnded(id).forEach(this::end);
        sessions.closeAll(id, "DEACTIVATED");
        deactivated.fire(new PersonDeactivated(id));
        audit(AuditAction.DEACTIVATE, person, List.of(), person.inactiveReason);
        people.flush();
        return response(person, null);
    }

    @Transactional
    PersonResponse reactivate(UUID id, PersonReactivationRequest request) {
        Person person = access.another(id);
        if (person.status == PersonStatus.ACTIVE) {
            throw new Problem(PersonProblem.ACTIVE);
        }
        person.status = PersonStatus.ACTIVE;
        person.inactiveReason = null;
        audit(AuditAction.REACTIVATE, person, List.of(), request.reason().strip());
        people.flush();
        return response(person, null);
    }

    @Transactional
    PersonPasswordResponse resetPassword(UUID id) {
        Person person = access.another(id);
        active(person);
        if (person.loginName == null) {
            throw new Problem(PersonProblem.NO_LOGIN_NAME);
        }
        String password = PersonPolicy.oneTimePassword();
        person.passwordHash = passwords.hash(password);
        person.mustChangePassword = true;
        sessions.closeAll(id, "PASSWORD_RESET");
        audit(AuditAction.PASSWORD_RESET, person, List.of(), null);
        people.flush();
        return new PersonPasswordResponse(password);
    }

    private void checkRoles(List<PersonRoleRequest> roles) {
        PersonPolicy.check(roles);
        access.checkGrantable(roles);
    }

    private static void active(Person person) {
        if (person.status != PersonStatus.ACTIVE) {
            throw new Problem(PersonProblem.INACTIVE);
        }
    }

    private void describe(Person person, String name, UUID organizationId, String positionTitle, String phone) {
        person.name = PersonName.normalize(name);
        person.nameSort = PinyinKeys.sortKey(person.name);
        String keys = String.join(" ", PinyinKeys.searchKeys(person.name));
        person.namePinyin = keys.substring(0, Math.min(NAME_KEYS, keys.length()));
        person.organizationId = organizationId;
        person.positionTitle = blankToNull(positionTitle);
        String number = PhoneNumber.normalize(phone);
        if (number != null && !PhoneNumber.isPlausible(number)) {
            throw Problem.field("phone", CommonProblem.BAD_PATTERN);
        }
        person.phoneCipher = cipher.encrypt(PHONE, number);
        person.phoneHash = index.of("phone", number);
    }

    /** Whoever sets a password for somebody else knows it; so it is good for one log-in. */
    private String firstPassword(Person person, PersonCreateRequest request) {
        if (request.loginName() == null) {
            if (request.initialPassword() != null) {
                throw Problem.field("initialPassword", PersonProblem.PASSWORD_WITHOUT_LOGIN);
            }
            return null;
        }
        takeLoginName(person, request.loginName());
        String password = request.initialPassword() == null ? PersonPolicy.oneTimePassword() : request.initialPassword();
        rules.check("initialPassword", password, person.loginName);
        person.passwordHash = passwords.hash(password);
        person.mustChangePassword = true;
        return password;
    }

    private void takeLoginName(Person person, String loginName) {
        if (people.byLoginName(loginName).isPresent()) {
            throw Problem.at("loginName", PersonProblem.LOGIN_NAME_TAKEN);
        }
        person.loginName = loginName;
    }

    private RoleGrant grant(UUID personId, PersonRoleRequest request) {
        RoleGrant grant = new RoleGrant();
        grant.id = Ids.next();
        grant.personId = personId;
        grant.role = request.role();
        grant.regionCode = request.regionCode();
        grant.organizationId = request.organizationId();
        grant.className = blankToNull(request.className());
        grant.validFrom = time.today();
        return grant;
    }

    /** The last day is yesterday: from now on it does not hold. One that never held a whole day leaves no day behind. */
    private void end(RoleGrant grant) {
        LocalDate yesterday = time.today().minusDays(1);
        if (grant.validFrom.isAfter(yesterday)) {
            grants.delete(grant);
        } else {
            grant.validTo = yesterday;
        }
    }

    private void audit(AuditAction action, Person person, List<String> changes, String reason) {
        String fields = String.join(",", changes);
        audit.record(action, "person", person.id.toString(), null, "P2",
                fields.isEmpty() ? null : fields.substring(0, Math.min(AUDITED_FIELDS, fields.length())), reason);
    }

    private PersonResponse response(Person person, String oneTimePassword) {
        List<RoleGrant> held = grants.held(person.id);
        var places = regions.find(held.stream().map(g -> g.regionCode).filter(Objects::nonNull).toList());
        List<UUID> offices = new ArrayList<>(held.stream().map(g -> g.organizationId).filter(Objects::nonNull).toList());
        offices.add(person.organizationId);
        var names = organizations.find(offices);
        List<PersonResponse.PersonRoleResponse> roles = held.stream().map(g -> new PersonResponse.PersonRoleResponse(g.role, g.regionCode,
                Optional.ofNullable(g.regionCode).map(places::get).map(RegionRef::name).orElse(null), g.organizationId,
                Optional.ofNullable(g.organizationId).map(names::get).map(OrganizationRef::name).orElse(null), className(g),
                g.validFrom, g.validTo)).toList();
        return new PersonResponse(person.id, person.name, person.loginName, names.get(person.organizationId), person.positionTitle,
                cipher.decrypt(PHONE, person.phoneCipher), person.status, person.inactiveReason, person.mustChangePassword, roles,
                people.activePairings(List.of(person.id)).getOrDefault(person.id, 0L), person.createdAt, oneTimePassword,
                person.version);
    }

    private String className(RoleGrant grant) {
        return classes.today(grant.className, grant.organizationId, grant.validFrom);
    }

    private static PersonRoleRequest tidy(PersonRoleRequest wanted) {
        return new PersonRoleRequest(wanted.role(), wanted.regionCode(), wanted.organizationId(), blankToNull(wanted.className()));
    }

    private static String named(Role role, String regionCode) {
        return role + (regionCode == null ? "" : "@" + regionCode);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
