package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.security.Caller;

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
}
