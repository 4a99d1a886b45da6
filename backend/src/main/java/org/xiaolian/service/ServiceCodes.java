package org.xiaolian.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import org.xiaolian.shared.privacy.BlindIndex;

/** Check codes: eight signs nobody can compute without the master key, without those that are mistaken for one another on paper. */
@ApplicationScoped
class ServiceCodes {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final BlindIndex hashes;

    ServiceCodes(BlindIndex hashes) {
        this.hashes = hashes;
    }

    String of(String number) {
        byte[] hash = hashes.of("service.check-code", number);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(hash[i] & (SIGNS.length() - 1)));
        }
        return code.toString();
    }

    boolean fits(String number, String code) {
        return MessageDigest.isEqual(of(number).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }
}
