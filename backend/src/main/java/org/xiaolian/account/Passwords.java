package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.xiaolian.shared.privacy.MasterKeys;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/**
 * Argon2id, 19 MiB, two passes, over a keyed hash of the password (the key is outside the database). A hash costs some
 * 70 ms of a core: at most two run at once, so that a flood of log-ins leaves the machine to the others.
 */
@ApplicationScoped
class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 4;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";
    /** Checked when there is no such account, so that both answers take as long. */
    private static final String NOBODY = PREFIX + "AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final MasterKeys keys;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Passwords(MasterKeys keys) {
        this.keys = keys;
    }

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return PREFIX + base64.encodeToString(salt) + "$" + base64.encodeToString(derive(password, salt));
    }

    /** @param stored null when there is no such account: takes the same time and is false */
    boolean matches(String password, String stored) {
        String[] parts = (stored == null ? NOBODY : stored).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] hash = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(derive(password, salt), hash) && stored != null;
    }

    private byte[] derive(String password, byte[] salt) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.retryLater(CommonProblem.UNAVAILABLE, WAIT_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.retryLater(CommonProblem.UNAVAILABLE, WAIT_SECONDS);
        }
        try {
            byte[] peppered = keys.hmac("password",
                    Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8));
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(MEMORY_KIB).withIterations(PASSES).withParallelism(1).withSalt(salt).build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(peppered, hash);
            Arrays.fill(peppered, (byte) 0);
            return hash;
        } finally {
            places.release();
        }
    }
}
