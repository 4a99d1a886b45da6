package org.xiaolian.shared.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Answers already given, by caller and key. The row is inserted first in the business transaction: a second try waits on
 * the unique key until the first has committed (then it replays) or failed (then it runs). What was answered is kept for 24
 * hours; that it was answered for 45 days, because a phone may come back from a valley after weeks and cannot know whether
 * its last try had arrived.
 */
@ApplicationScoped
class IdempotencyStore {
    static final int MAX_KEY = 255;
    private static final Duration BODY_KEPT = Duration.ofHours(24);
    private static final Duration KEPT = Duration.ofDays(45);
    private static final String PURPOSE = "idempotency.body";
    private static final int SWEEP_ROWS = 500;

    /** Whose try, under which key, of what. */
    record Key(UUID callerId, String value, byte[] fingerprint) {
    }

    private final DataSource database;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final OfficeTime time;

    IdempotencyStore(DataSource database, FieldCipher cipher, ObjectMapper json, OfficeTime time) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
        this.time = time;
    }

    /** Hash of operation and content; the content is what the resource received, so formatting does not matter. */
    byte[] fingerprint(String operation, Object[] arguments) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            for (Object argument : arguments) {
                if (argument instanceof Record) {
                    digest.update(json.writeValueAsBytes(argument));
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True when this try is the first and the work is to be done. */
    boolean claim(Key key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO idempotency_record (caller_id, idempotency_key, fingerprint, created_at) VALUES (?,?,?,?)")) {
            insert.setBytes(1, UuidBytes.of(key.callerId()));
            insert.setString(2, key.value());
            insert.setBytes(3, key.fingerprint());
            insert.setTimestamp(4, Timestamp.from(time.now()));
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (DatabaseFault.of(e) == DatabaseFault.UNIQUE) {
                return false;
            }
            throw e;
        }
    }

    void keep(Key key, int status, String location, String etag, byte[] body) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE idempotency_record SET status = ?, location = ?,"
                        + " etag = ?, body_cipher = ?, body_until = ? WHERE caller_id = ? AND idempotency_key = ?")) {
            update.setInt(1, status);
            update.setString(2, location);
            update.setString(3, etag);
            update.setBytes(4, body == null ? null : cipher.seal(PURPOSE, body));
            update.setTimestamp(5, body == null ? null : Timestamp.from(time.now().plus(BODY_KEPT)));
            update.setBytes(6, UuidBytes.of(key.callerId()));
            update.setString(7, key.value());
            update.executeUpdate();
        }
    }

    Response replay(Key key) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT fingerprint, status, location, etag, body_cipher"
                        + " FROM idempotency_record WHERE caller_id = ? AND idempotency_key = ? LOCK IN SHARE MODE")) {
            select.setBytes(1, UuidBytes.of(key.callerId()));
            select.setString(2, key.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problem.retryLater(CommonProblem.KEY_IN_USE, 1);
                }
                if (!MessageDigest.isEqual(row.getBytes("fingerprint"), key.fingerprint())) {
                    throw new Problem(CommonProblem.KEY_REUSED);
                }
                byte[] body = row.getBytes("body_cipher");
                Response.ResponseBuilder response = Response.status(row.getInt("status")).header("Idempotent-Replayed", "true");
                if (row.getString("location") != null) {
                    response.location(URI.create(row.getString("location")));
                }
                if (row.getString("etag") != null) {
                    response.tag(new EntityTag(row.getString("etag").replace("\"", "")));
                }
                if (body != null) {
                    response.entity(json.readTree(cipher.open(PURPOSE, body))).type(MediaType.APPLICATION_JSON_TYPE);
                }
                return response.build();
            }
        }
    }

    /** Forgets what is old, a little at a time. Harmless when several replicas do it at once. */
    @Scheduled(every = "10m", delayed = "1m", identity = "idempotency-sweep")
    @Transactional
    void sweep() throws SQLException {
        forget("UPDATE idempotency_record SET body_cipher = NULL, body_until = NULL WHERE body_until < ? ORDER BY body_until LIMIT " + SWEEP_ROWS, time.now());
        forget("DELETE FROM idempotency_record WHERE created_at < ? ORDER BY created_at LIMIT " + SWEEP_ROWS, time.now().minus(KEPT));
    }

    private void forget(String sql, Instant before) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.executeUpdate();
        }
    }
}
