package org.xiaolian.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Ed25519 keys for access tokens, shared by all replicas through the database. A key signs for 30 days and verifies for
 * an hour more; keys never change, so remembering them is safe.
 */
@ApplicationScoped
class SigningKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final String PURPOSE = "signing-key";
    private static final Duration SIGNS = Duration.ofDays(30);
    private static final Duration VERIFIES_LONGER = Duration.ofHours(1);

    /** A key that may sign now. */
    record SigningKey(String id, PrivateKey privateKey, Instant signsUntil) {
    }

    /** A key that may verify. */
    private record VerifyingKey(PublicKey publicKey, Instant validUntil) {
    }

    private final DataSource database;
    private final FieldCipher cipher;
    private final OfficeTime time;
    private final Cache<String, VerifyingKey> verifying = Caffeine.newBuilder().maximumSize(20)
            .expireAfterWrite(Duration.ofMinutes(5)).build();
    private final Cache<String, SigningKey> signing = Caffeine.newBuilder().maximumSize(1)
            .expireAfterWrite(Duration.ofMinutes(5)).build();

    SigningKeys(DataSource database, FieldCipher cipher, OfficeTime time) {
        this.database = database;
        this.cipher = cipher;
        this.time = time;
    }

    SigningKey current() {
        SigningKey key = signing.getIfPresent("");
        if (key == null || key.signsUntil().isBefore(time.now())) {
            key = stored().orElseGet(this::create);
            signing.put("", key);
        }
        return key;
    }

    /** The public key named in a token, while it may verify. */
    Optional<PublicKey> find(String id) {
        if (id == null || !id.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(verifying.get(id, this::read)).filter(k -> k.validUntil().isAfter(time.now()))
                .map(VerifyingKey::publicKey);
    }

    private VerifyingKey read(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT public_key, valid_until FROM signing_key WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new VerifyingKey(KeyFactory.getInstance(ALGORITHM)
                        .generatePublic(new X509EncodedKeySpec(row.getBytes(1))), row.getTimestamp(2).toInstant()) : null;
            }
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<SigningKey> stored() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id, private_cipher, signs_until FROM signing_key WHERE signs_until > ? ORDER BY signs_until DESC LIMIT 1")) {
            select.setTimestamp(1, Timestamp.from(time.now()));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                PrivateKey key = KeyFactory.getInstance(ALGORITHM)
                        .generatePrivate(new PKCS8EncodedKeySpec(cipher.open(PURPOSE, row.getBytes(2))));
                return Optional.of(new SigningKey(row.getString(1), key, row.getTimestamp(3).toInstant()));
            }
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningKey create() {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO signing_key"
                        + " (id, public_key, private_cipher, created_at, signs_until, valid_until) VALUES (?,?,?,?,?,?)")) {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            String id = UUID.randomUUID().toString();
            Instant now = time.now();
            insert.setString(1, id);
            insert.setBytes(2, pair.getPublic().getEncoded());
            insert.setBytes(3, cipher.seal(PURPOSE, pair.getPrivate().getEncoded()));
            insert.setTimestamp(4, Timestamp.from(now));
            insert.setTimestamp(5, Timestamp.from(now.plus(SIGNS)));
            insert.setTimestamp(6, Timestamp.from(now.plus(SIGNS).plus(VERIFIES_LONGER)));
            insert.executeUpdate();
            return new SigningKey(id, pair.getPrivate(), now.plus(SIGNS));
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
