package org.xiaolian.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.PublicKey;
import java.time.Duration;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Verifies access tokens. The stock verifier, given a key and an issuer, accepts a missing audience, a ten-year life, a
 * refresh token and tokens 30 seconds past their end; this one fixes algorithm, type, audience, age and the last second.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenVerifier extends JWTCallerPrincipalFactory {
    private static final int MAX_LIFE_MINUTES = 10;

    private final SigningKeys keys;
    private final OfficeTime time;
    /** What a signature says never changes, and checking one costs more than a small read; its hours are looked at each time. */
    private final Cache<String, JWTCallerPrincipal> verified = Caffeine.newBuilder().maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5)).build();

    TokenVerifier(SigningKeys keys, OfficeTime time) {
        this.keys = keys;
        this.time = time;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JWTCallerPrincipal known = verified.getIfPresent(token);
        if (known != null && holds(known)) {
            return known;
        }
        JWTCallerPrincipal checked = check(token);
        verified.put(token, checked);
        return checked;
    }

    private boolean holds(JWTCallerPrincipal token) {
        long now = time.now().getEpochSecond();
        return now < token.getExpirationTime() && token.getIssuedAtTime() <= now;
    }

    private JWTCallerPrincipal check(String token) throws ParseException {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA)
                    .setExpectedType(true, TokenIssuer.TYPE)
                    .setVerificationKeyResolver((signature, nested) -> key(signature))
                    .setExpectedIssuer(TokenIssuer.ISSUER).setExpectedAudience(TokenIssuer.AUDIENCE)
                    .setRequireExpirationTime().setRequireIssuedAt().setRequireSubject()
                    .setMaxFutureValidityInMinutes(MAX_LIFE_MINUTES).setAllowedClockSkewInSeconds(0)
                    .setEvaluationTime(NumericDate.fromMilliseconds(time.now().toEpochMilli()))
                    .build().processToClaims(token);
            claims.setStringClaim("raw_token", token);
            return new DefaultJWTCallerPrincipal("Bearer", claims);
        } catch (InvalidJwtException e) {
            throw new ParseException("token refused", e);
        }
    }

    private PublicKey key(JsonWebSignature signature) throws UnresolvableKeyException {
        try {
            return keys.find(signature.getKeyIdHeaderValue())
                    .orElseThrow(() -> new UnresolvableKeyException("unknown key"));
        } catch (IllegalStateException e) {
            throw new UnresolvableKeyException("keys unavailable", e);
        }
    }

}
