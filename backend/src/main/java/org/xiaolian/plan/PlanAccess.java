package org.xiaolian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

/** Who reads and writes what hangs on an organization's plan. */
@ApplicationScoped
class PlanAccess {
    private final OrganizationScope scope;
    private final CurrentCaller callers;

    PlanAccess(OrganizationScope scope, CurrentCaller callers) {
        this.scope = scope;
        this.callers = callers;
    }

    /** Adds "issued within the caller's reach, or by an organization above her". */
    Conditions published(Conditions conditions, String alias) {
        String organization = alias + ".organizationId";
        return conditions.add(scope.reach(conditions, organization, OrganizationScope.LEADERS) + " or "
                + scope.above(conditions, organization));
    }

    /** Adds "within the caller's reach, of her own organization, or hers". */
    Conditions tasks(Conditions conditions, String alias) {
        Caller caller = callers.get();
        return conditions.add(scope.reach(conditions, alias + ".organizationId", OrganizationScope.LEADERS) + " or " + alias
                + ".organizationId = :mine or " + alias + ".ownerId = :me")
                .parameter("mine", caller.organizationId()).parameter("me", caller.personId());
    }

    boolean leads(UUID organizationId) {
        return scope.reaches(organizationId, OrganizationScope.LEADERS);
    }

    boolean isMe(UUID personId) {
        return callers.get().personId().equals(personId);
    }

    /** 400 on the field of a new entry. */
    void checkOrganization(UUID organizationId) {
        if (!leads(organizationId)) {
            throw Problem.field("organizationId", PlanProblem.ORGANIZATION_UNKNOWN);
        }
    }

    /** 404 for an entry that is there, but not the caller's to change. */
    void checkWritable(UUID organizationId) {
        if (!leads(organizationId)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }
}
