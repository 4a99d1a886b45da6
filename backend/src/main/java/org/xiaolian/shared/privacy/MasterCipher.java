package org.xiaolian.shared.privacy;

import jakarta.inject.Singleton;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What the master key itself seals: the key of each person, and fields that are nobody's own. {@code 1 | nonce | content+tag}. */
@Singleton
class MasterCipher {
    static final byte VERSION = 1;

    private final SecretKey key;

    MasterCipher(MasterKeys keys) {
        this.key = new SecretKeySpec(keys.derive("field-cipher"), "AES");
    }

    byte[] seal(String purpose, byte[] plain) {
        return AesGcm.seal(key, purpose, new byte[] {VERSION}, plain);
    }

    byte[] open(String purpose, byte[] sealed) {
        return AesGcm.open(key, purpose, 1, sealed);
    }
}
