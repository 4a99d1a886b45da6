package org.xiaolian.shared.files;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.UUID;
import org.xiaolian.shared.privacy.FieldCipher;

/**
 * Encrypts files in segments of 64 KiB (AES-256-GCM), so that they stream both ways. Each file has a key of its own, kept
 * wrapped by its children's keys (or the master key) beside its row: without that row nobody opens the file again, wherever copies of it lie.
 */
@Singleton
public class FileCipher {
    /** What a file's own key is called when it is wrapped. */
    public static final String KEY = "file.key";
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 64 * 1024;

    private final FieldCipher fields;
    private final SecureRandom random = new SecureRandom();

    FileCipher(FieldCipher fields) {
        this.fields = fields;
    }

    /**
     * A fresh key, wrapped: the only form in which it is kept. Only within a transaction.
     *
     * @param childIds whose file it is: it is wrapped by all their keys together and lost with the first; nobody when it is no child's
     */
    public byte[] newKey(Collection<UUID> childIds) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return fields.seal(childIds, KEY, key);
    }

    /** The same key, wrapped for these children: an older version knew the master key alone for what shows several. */
    public byte[] rewrapped(Collection<UUID> childIds, byte[] wrappedKey) {
        return fields.seal(childIds, KEY, fields.open(KEY, wrappedKey));
    }

    /** Whether the key is still there: a child's goes with her file, and an old copy of the row brings it not back. */
    public boolean opens(byte[] wrappedKey) {
        return fields.open(KEY, wrappedKey) != null;
    }

    /** @param name what the content is ({@code attachments/<id>}): bound in, so that a swapped file does not open */
    public byte[] encrypt(byte[] wrappedKey, String name, byte[] plain) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(plain.length + SEGMENT_BYTES);
        try (OutputStream stream = cipher(wrappedKey).newEncryptingStream(sealed, name.getBytes(StandardCharsets.UTF_8))) {
            stream.write(plain);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return sealed.toByteArray();
    }

    /** Opens while reading; a segment that was changed, moved or cut off throws an {@link IOException}. Closes {@code sealed}. */
    public InputStream decrypt(byte[] wrappedKey, String name, InputStream sealed) {
        try {
            return cipher(wrappedKey).newDecryptingStream(sealed, name.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] decrypt(byte[] wrappedKey, String name, byte[] sealed) {
        try (InputStream stream = decrypt(wrappedKey, name, new ByteArrayInputStream(sealed))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("a file cannot be opened with its key", e);
        }
    }

    private AesGcmHkdfStreaming cipher(byte[] wrappedKey) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(fields.open(KEY, wrappedKey), "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }
}
