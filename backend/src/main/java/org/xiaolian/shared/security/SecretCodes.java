package org.xiaolian.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets for addresses that need no account: 128 bits nobody guesses, in letters that an address may hold. */
@ApplicationScoped
public class SecretCodes {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** A new one; only its hash is to be kept. */
    public String next() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
