package org.xiaolian.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

/** Turns a verified token into a caller with today's rights; a revoked session or a left post is 401. */
@ApplicationScoped
class CallerAugmentor implements SecurityIdentityAugmentor {
    private final CallerStore callers;

    CallerAugmentor(CallerStore callers) {
        this.callers = callers;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        UUID sessionId = session(token);
        Optional<Caller> known = callers.remembered(sessionId);
        if (known != null) {
            return Uni.createFrom().item(identity(identity, known));
        }
        return context.runBlocking(() -> identity(identity, callers.load(sessionId)));
    }

    private static UUID session(JsonWebToken token) {
        Object claim = token.getClaim(TokenIssuer.SESSION_CLAIM);
        try {
            return UUID.fromString(String.valueOf(claim));
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException("no session in the token", e);
        }
    }

    private static SecurityIdentity identity(SecurityIdentity identity, Optional<Caller> caller) {
        Caller found = caller.orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder(identity).addAttribute(CurrentCaller.ATTRIBUTE, found)
                .addPermissionsAsString(found.permissions()).build();
    }
}
