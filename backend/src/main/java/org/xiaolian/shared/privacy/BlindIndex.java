package org.xiaolian.shared.privacy;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Keyed hashes of encrypted values, for exact search and uniqueness without the value (rules.md 5.4). 32 bytes. */
@Singleton
public class BlindIndex {
    private final MasterKeys keys;

    BlindIndex(MasterKeys keys) {
        this.keys = keys;
    }

    /** Null stays null. Normalise the value first ({@code IdNumber.normalize}, {@code PhoneNumber.normalize}). */
    public byte[] of(String purpose, String value) {
        return value == null ? null : keys.hmac("blind/" + purpose, value.getBytes(StandardCharsets.UTF_8));
    }
}
