package org.xiaolian.shared.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random nonce: {@code head | nonce | content+tag}. The purpose is bound in, so that a value moved to another column does not open. */
final class AesGcm {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {
    }

    static byte[] seal(SecretKey key, String purpose, byte[] head, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] content = cipher(Cipher.ENCRYPT_MODE, key, purpose, nonce).doFinal(plain);
            byte[] all = Arrays.copyOf(head, head.length + NONCE + content.length);
            System.arraycopy(nonce, 0, all, head.length, NONCE);
            System.arraycopy(content, 0, all, head.length + NONCE, content.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param head how many bytes stand before the nonce */
    static byte[] open(SecretKey key, String purpose, int head, byte[] sealed) {
        if (sealed.length < head + NONCE + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("a " + purpose + " is cut off");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, purpose, Arrays.copyOfRange(sealed, head, head + NONCE))
                    .doFinal(sealed, head + NONCE, sealed.length - head - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a " + purpose + " cannot be opened with this master key", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
