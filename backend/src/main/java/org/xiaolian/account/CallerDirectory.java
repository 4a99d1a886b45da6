package org.xiaolian.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

/** The rights somebody has today, for work that goes on after her request. */
@FeatureApi
@ApplicationScoped
public class CallerDirectory {
    private final CallerStore callers;

    CallerDirectory(CallerStore callers) {
        this.callers = callers;
    }

    /**
     * Empty for whoever has left her post.
     *
     * @param sessionId in which she asked for the work, for the access log; it may have ended
     */
    public Optional<Caller> active(UUID personId, UUID sessionId) {
        return callers.ofPerson(personId, sessionId);
    }

    /** The identity under which every query is limited by this caller's scope. */
    public static SecurityIdentity identityOf(Caller caller) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(caller.personId().toString())).setAnonymous(false)
                .addAttribute(CurrentCaller.ATTRIBUTE, caller).addPermissionsAsString(caller.permissions()).build();
    }
}
