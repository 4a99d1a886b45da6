package org.xiaolian.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.xiaolian.shared.time.OfficeTime;

/** Makes access tokens: ten minutes, Ed25519, one audience, their own type. They name a session, not its rights. */
@ApplicationScoped
class TokenIssuer {
    static final String ISSUER = "xiaolian";
    static final String AUDIENCE = "xiaolian-api";
    static final String TYPE = "at+jwt";
    static final String SESSION_CLAIM = "sid";
    static final Duration LIFE = Duration.ofMinutes(10);

    private final SigningKeys keys;
    private final OfficeTime time;

    TokenIssuer(SigningKeys keys, OfficeTime time) {
        this.keys = keys;
        this.time = time;
    }

    String issue(UUID personId, UUID sessionId) {
        SigningKeys.SigningKey key = keys.current();
        Instant now = time.now();
        return Jwt.issuer(ISSUER).audience(AUDIENCE).subject(personId.toString()).upn(personId.toString())
                .claim(SESSION_CLAIM, sessionId.toString()).issuedAt(now.getEpochSecond())
                .expiresAt(now.plus(LIFE).getEpochSecond())
                .jws().header("typ", TYPE).keyId(key.id()).algorithm(SignatureAlgorithm.EDDSA).sign(key.privateKey());
    }
}
