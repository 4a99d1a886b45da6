package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

/** Whose activities the caller writes: those of her own office, and of the offices she leads. */
@ApplicationScoped
class ActivityAccess {
    static final String WRITE = "activity:write";

    private final OrganizationScope scope;
    private final CurrentCaller callers;

    ActivityAccess(OrganizationScope scope, CurrentCaller callers) {
        this.scope = scope;
        this.callers = callers;
    }

    boolean hosts(UUID organizationId) {
        Caller caller = callers.get();
        return caller.may(WRITE) && (organizationId.equals(caller.organizationId()) || scope.reaches(organizationId, OrganizationScope.PAIRERS));
    }

    /** 403 for what is seen but hosted by another office. */
    void checkHosts(Activity activity) {
        if (!hosts(activity.organizationId)) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
    }
}
