package org.xiaolian.account;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.security.Caller;

/** Reading what somebody sees while she is not signed in: her calendar, her mail. Within a request's context only. */
@FeatureApi
@ApplicationScoped
public class OnBehalf {
    private final CallerDirectory callers;
    private final CurrentIdentityAssociation association;

    OnBehalf(CallerDirectory callers, CurrentIdentityAssociation association) {
        this.callers = callers;
        this.association = association;
    }

    /** With the rights she has at this moment; empty when she has left her post or may not do it any more. */
    public <T> Optional<T> of(UUID personId, String permission, Function<Caller, T> work) {
        Optional<Caller> caller = callers.active(personId, null).filter(c -> c.may(permission));
        if (caller.isEmpty()) {
            return Optional.empty();
        }
        SecurityIdentity before = association.getIdentity();
        association.setIdentity(CallerDirectory.identityOf(caller.get()));
        try {
            return Optional.of(work.apply(caller.get()));
        } finally {
            association.setIdentity(before);
        }
    }
}
