package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
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
        return hosted(Set.of(organizationId)).contains(organizationId);
    }

    /** Those of the offices whose activities she writes, in one statement. */
    Set<UUID> hosted(Set<UUID> organizationIds) {
        Caller caller = callers.get();
        if (!caller.may(WRITE)) {
            return Set.of();
        }
        Set<UUID> hosted = new HashSet<>(scope.reached(organizationIds, OrganizationScope.PAIRERS));
        if (organizationIds.contains(caller.organizationId())) {
            hosted.add(caller.organizationId());
        }
        return hosted;
    }

    /** 403 for what is seen but hosted by another office. */
    void checkHosts(Activity activity) {
        if (!hosts(activity.organizationId)) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
    }
}
