package org.xiaolian.job;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xiaolian.account.CallerDirectory;
import org.xiaolian.shared.security.Caller;

/** Lets a run be its owner: every query is limited by her scope of this moment, every entry in the access log names her. */
@ApplicationScoped
class JobIdentity {
    private final CallerDirectory callers;
    private final CurrentIdentityAssociation association;

    JobIdentity(CallerDirectory callers, CurrentIdentityAssociation association) {
        this.callers = callers;
        this.association = association;
    }

    /** Today's rights of the owner; empty when she has left her post. */
    Optional<Caller> owner(JobStore.Taken job) {
        return callers.active(job.ownerId(), job.sessionId());
    }

    void as(Caller caller, Callable<Void> work) throws Exception {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            association.setIdentity(CallerDirectory.identityOf(caller));
            work.call();
        } finally {
            context.terminate();
        }
    }
}
