package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;

/**
 * Whom a caller sees, and whom and what an administrator may change. Nobody hands out more than she holds: not by granting,
 * and not by taking over the account of somebody who holds more.
 */
@ApplicationScoped
class PersonAccess {
    private final PersonRepository people;
    private final RoleGrantRepository grants;
    private final OrganizationScope scope;
    private final RegionDirectory regions;
    private final CurrentCaller callers;

    PersonAccess(PersonRepository people, RoleGrantRepository grants, OrganizationScope scope, RegionDirectory regions,
            CurrentCaller callers) {
        this.people = people;
        this.grants = grants;
        this.scope = scope;
        this.regions = regions;
        this.callers = callers;
    }

    /** Adds "works for an organization that the caller leads". */
    Conditions visible(Conditions conditions) {
        return conditions.add(scope.reach(conditions, "p.organizationId", OrganizationScope.LEADERS));
    }

    /** Adds "works for an organization in whose name the caller may pair". */
    Conditions eligible(Conditions conditions) {
        return conditions.add(scope.reach(conditions, "p.organizationId", OrganizationScope.PAIRERS));
    }

    /** 404 unless she works for an organization the caller administers; 403 when she holds what the caller could not grant. */
    Person administered(UUID id) {
        Person person = people.findById(id);
        if (person == null || !scope.reaches(person.organizationId, OrganizationScope.ADMINISTRATORS)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        for (RoleGrant grant : grants.notEnded(person.id)) {
            if (grant.regionCode != null && !scope.reachesPlace(grant.regionCode, OrganizationScope.ADMINISTRATORS)
                    || grant.organizationId != null && !scope.reaches(grant.organizationId, OrganizationScope.ADMINISTRATORS)) {
                throw new Problem(PersonProblem.BEYOND_YOUR_AUTHORITY);
            }
        }
        return person;
    }

    /** As {@link #administered}, and not the caller herself: 409. */
    Person another(UUID id) {
        Person person = administered(id);
        if (person.id.equals(callers.get().personId())) {
            throw new Problem(PersonProblem.OWN_ACCOUNT);
        }
        return person;
    }

    void checkOrganization(UUID organizationId) {
        if (!scope.reaches(organizationId, OrganizationScope.ADMINISTRATORS)) {
            throw Problem.field("organizationId", PersonProblem.ORGANIZATION_UNKNOWN);
        }
    }

    /** Every wanted role lies within what the caller administers. */
    void checkGrantable(List<PersonRoleRequest> roles) {
        List<Problem.Field> wrong = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            PersonRoleRequest wanted = roles.get(i);
            if (wanted.regionCode() != null && (regions.find(wanted.regionCode()).isEmpty()
                    || !scope.reachesPlace(wanted.regionCode(), OrganizationScope.ADMINISTRATORS))) {
                wrong.add(new Problem.Field("roles[" + i + "].regionCode", PersonProblem.REGION_UNKNOWN));
            }
            if (wanted.organizationId() != null && !scope.reaches(wanted.organizationId(), OrganizationScope.ADMINISTRATORS)) {
                wrong.add(new Problem.Field("roles[" + i + "].organizationId", PersonProblem.ORGANIZATION_UNKNOWN));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
    }
}
