package org.xiaolian.shared.privacy;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jboss.logging.Logger;
import org.xiaolian.shared.text.UuidBytes;

/**
 * Encrypts fields of class P3 (rules.md 5.4) with AES-256-GCM. What belongs to a person is sealed with her own key
 * ({@link DataKeys}) and names her: {@code 2 | person | nonce | content+tag}. It goes with its row when files are merged, and
 * nobody opens it once her key is destroyed. What is nobody's own (a member of staff's telephone, a job's request) is sealed
 * with the master key. The purpose ({@code child.idNumber}) is bound in, so that a value moved to another column does not open.
 */
@Singleton
public class FieldCipher {
    private static final Logger LOG = Logger.getLogger(FieldCipher.class);
    private static final byte OWN_KEY = 2;
    private static final int OWN_HEAD = 17;

    private final MasterCipher master;
    private final DataKeys keys;

    FieldCipher(MasterCipher master, DataKeys keys) {
        this.master = master;
        this.keys = keys;
    }

    /**
     * With the person's own key. Only within a transaction: her first field makes the key. Null stays null.
     *
     * @param owner a child, or an adult around children; null for what is nobody's own
     */
    public byte[] encrypt(UUID owner, String purpose, String plain) {
        return plain == null ? null : seal(owner, purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** With the master key, for what is nobody's own. Null stays null. */
    public byte[] encrypt(String purpose, String plain) {
        return plain == null ? null : seal(purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Null stays null; null as well when the person's key was destroyed. */
    public String decrypt(String purpose, byte[] sealed) {
        byte[] plain = sealed == null ? null : open(purpose, sealed);
        return plain == null ? null : new String(plain, StandardCharsets.UTF_8);
    }

    /** With the person's own key, see {@link #encrypt(UUID, String, String)}. */
    public byte[] seal(UUID owner, String purpose, byte[] plain) {
        if (owner == null) {
            return master.seal(purpose, plain);
        }
        byte[] head = ByteBuffer.allocate(OWN_HEAD).put(OWN_KEY).put(UuidBytes.of(owner)).array();
        return AesGcm.seal(keys.findOrMake(owner), purpose, head, plain);
    }

    /** With the master key, for what is nobody's own. */
    public byte[] seal(String purpose, byte[] plain) {
        return master.seal(purpose, plain);
    }

    /** Null when the person's key was destroyed. */
    public byte[] open(String purpose, byte[] sealed) {
        UUID owner = owner(sealed);
        if (owner == null) {
            return master.open(purpose, sealed);
        }
        SecretKey key = keys.find(owner);
        if (key == null) {
            LOG.warnf("a %s stays closed: its key was destroyed (an old copy of the database was brought back?)", purpose);
            return null;
        }
        return AesGcm.open(key, purpose, OWN_HEAD, sealed);
    }

    /**
     * The same value under this person's key, for what children share: the one it was sealed for may be erased before the
     * other. What is under her key already stays as it is. Null stays null.
     */
    public byte[] reseal(UUID owner, String purpose, byte[] sealed) {
        if (sealed != null && owner.equals(owner(sealed))) {
            return sealed;
        }
        byte[] plain = sealed == null ? null : open(purpose, sealed);
        return plain == null ? null : seal(owner, purpose, plain);
    }

    /** Says that these are about to be opened, for who reads columns and not entities: the first fetches the keys of all. */
    public void expect(Stream<byte[]> sealed) {
        keys.expect(sealed.filter(Objects::nonNull).map(FieldCipher::owner).filter(Objects::nonNull).toList());
    }

    /** Whether the master key opens it: nobody's own, or written by a version that knew no keys of people. */
    public static boolean isUnderMasterKey(byte[] sealed) {
        return owner(sealed) == null;
    }

    /** Whose key it needs; null for the master key. */
    static UUID owner(byte[] sealed) {
        if (sealed.length < OWN_HEAD || sealed[0] != OWN_KEY) {
            return null;
        }
        ByteBuffer head = ByteBuffer.wrap(sealed, 1, OWN_HEAD - 1);
        return new UUID(head.getLong(), head.getLong());
    }
}
