package org.xiaolian.shared.privacy;

import com.google.crypto.tink.subtle.Hkdf;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;
import org.xiaolian.shared.text.UuidBytes;

/**
 * Encrypts fields of class P3 (rules.md 5.4) with AES-256-GCM. What belongs to a person is sealed with her own key
 * ({@link DataKeys}) and names her: {@code 2 | person | nonce | content+tag}. It goes with its row when files are merged, and
 * nobody opens it once her key is destroyed. What shows several people (a photo of brother and sister) is sealed with all their
 * keys together, {@code 3 | how many | people | nonce | content+tag}: the first who is erased closes it. What is nobody's own (a member of staff's telephone, a job's request) is sealed
 * with the master key. The purpose ({@code child.idNumber}) is bound in, so that a value moved to another column does not open.
 */
@Singleton
public class FieldCipher {
    private static final Logger LOG = Logger.getLogger(FieldCipher.class);
    private static final byte OWN_KEY = 2;
    private static final byte ALL_KEYS = 3;
    private static final int ID_BYTES = 16;
    private static final int OWN_HEAD = 1 + ID_BYTES;
    private static final int ALL_HEAD = 2;
    private static final int KEY_BYTES = 32;

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

    /** With the keys of all these people together; of one, as {@link #seal(UUID, String, byte[])}; of nobody, with the master key. */
    public byte[] seal(Collection<UUID> owners, String purpose, byte[] plain) {
        List<UUID> all = owners.stream().distinct().sorted().toList();
        if (all.size() < 2) {
            return seal(all.isEmpty() ? null : all.get(0), purpose, plain);
        }
        ByteBuffer head = ByteBuffer.allocate(ALL_HEAD + all.size() * ID_BYTES).put(ALL_KEYS).put((byte) all.size());
        all.forEach(owner -> head.put(UuidBytes.of(owner)));
        keys.prepare(Set.copyOf(all));
        return AesGcm.seal(together(all.stream().map(keys::findOrMake).toList()), purpose, head.array(), plain);
    }

    /** With the master key, for what is nobody's own. */
    public byte[] seal(String purpose, byte[] plain) {
        return master.seal(purpose, plain);
    }

    /** Null when the person's key was destroyed. */
    public byte[] open(String purpose, byte[] sealed) {
        List<UUID> owners = owners(sealed);
        if (owners.isEmpty()) {
            return master.open(purpose, sealed);
        }
        keys.expect(owners);
        List<SecretKey> found = owners.stream().map(keys::find).toList();
        if (found.stream().anyMatch(Objects::isNull)) {
            LOG.warnf("a %s stays closed: its key was destroyed (an old copy of the database was brought back?)", purpose);
            return null;
        }
        boolean one = sealed[0] == OWN_KEY;
        return AesGcm.open(one ? found.get(0) : together(found), purpose, one ? OWN_HEAD : ALL_HEAD + owners.size() * ID_BYTES, sealed);
    }

    /**
     * The same value under this person's key, for what children share: the one it was sealed for may be erased before the
     * other. What is under her key already stays as it is. Null stays null.
     */
    public byte[] reseal(UUID owner, String purpose, byte[] sealed) {
        if (sealed != null && List.of(owner).equals(owners(sealed))) {
            return sealed;
        }
        byte[] plain = sealed == null ? null : open(purpose, sealed);
        return plain == null ? null : seal(owner, purpose, plain);
    }

    /** Says that these are about to be opened, for who reads columns and not entities: the first fetches the keys of all. */
    public void expect(Stream<byte[]> sealed) {
        keys.expect(sealed.filter(Objects::nonNull).flatMap(field -> owners(field).stream()).toList());
    }

    /** Whether the master key opens it: nobody's own, or written by a version that knew no keys of people. */
    public static boolean isUnderMasterKey(byte[] sealed) {
        return owners(sealed).isEmpty();
    }

    /** Whose keys it needs; nobody's for the master key. */
    static List<UUID> owners(byte[] sealed) {
        boolean all = sealed.length > 1 && sealed[0] == ALL_KEYS;
        int many = all ? Byte.toUnsignedInt(sealed[1]) : 1;
        int from = all ? ALL_HEAD : 1;
        if (!all && sealed[0] != OWN_KEY || sealed.length < from + many * ID_BYTES) {
            return List.of();
        }
        ByteBuffer head = ByteBuffer.wrap(sealed, from, many * ID_BYTES);
        return Stream.generate(() -> new UUID(head.getLong(), head.getLong())).limit(many).toList();
    }

    /** One key that nobody makes without all of these, in their owners' order. */
    private static SecretKey together(List<SecretKey> parts) {
        ByteBuffer joined = ByteBuffer.allocate(parts.size() * KEY_BYTES);
        parts.forEach(part -> joined.put(part.getEncoded()));
        try {
            return new SecretKeySpec(Hkdf.computeHkdf("HMACSHA256", joined.array(), null, "all-keys".getBytes(StandardCharsets.UTF_8), KEY_BYTES), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
