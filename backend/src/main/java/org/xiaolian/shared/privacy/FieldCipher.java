package org.xiaolian.shared.privacy;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts fields of class P3 (rules.md 5.4) with AES-256-GCM: {@code version | nonce | ciphertext+tag}. The purpose
 * ({@code child.idNumber}) is bound in, so that a value moved to another column does not open.
 */
@Singleton
public class FieldCipher {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    FieldCipher(MasterKeys keys) {
        this.key = new SecretKeySpec(keys.derive("field-cipher"), "AES");
    }

    /** Null stays null. */
    public byte[] encrypt(String purpose, String plain) {
        return plain == null ? null : seal(purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Null stays null. */
    public String decrypt(String purpose, byte[] sealed) {
        return sealed == null ? null : new String(open(purpose, sealed), StandardCharsets.UTF_8);
    }

    public byte[] seal(String purpose, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, purpose, nonce);
            byte[] content = cipher.doFinal(plain);
            byte[] all = new byte[1 + NONCE + content.length];
            all[0] = VERSION;
            System.arraycopy(nonce, 0, all, 1, NONCE);
            System.arraycopy(content, 0, all, 1 + NONCE, content.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] open(String purpose, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOfRange(sealed, 1, 1 + NONCE))
                    .doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a " + purpose + " cannot be opened with this master key", e);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
