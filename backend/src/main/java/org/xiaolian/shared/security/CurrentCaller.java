package org.xiaolian.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/** The caller of the current request. */
@ApplicationScoped
public class CurrentCaller {
    public static final String ATTRIBUTE = "xiaolian.caller";

    private final SecurityIdentity identity;
    private final io.quarkus.vertx.http.runtime.CurrentVertxRequest request;

    CurrentCaller(SecurityIdentity identity, io.quarkus.vertx.http.runtime.CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** 401 when nobody is signed in. */
    public Caller get() {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        if (caller == null) {
            throw new Problem(CommonProblem.UNAUTHENTICATED);
        }
        return caller;
    }

    /** Null when nobody is signed in. */
    public Caller orNull() {
        return identity.isAnonymous() ? null : identity.getAttribute(ATTRIBUTE);
    }

    /** Address of the client as the proxy (when trusted) or the socket tells; for the access log. */
    public String clientAddress() {
        RoutingContext context = request.getCurrent();
        return context == null || context.request().remoteAddress() == null ? "-"
                : context.request().remoteAddress().hostAddress();
    }
}
