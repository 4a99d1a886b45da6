package org.xiaolian.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * The queue. A worker owns a job while its lease runs; every write of a run carries the worker's id in its {@code where}, so
 * that a worker which slept through its lease changes nothing.
 */
@ApplicationScoped
class JobStore {
    static final String PAYLOAD = "job.payload";
    static final Duration LEASE = Duration.ofSeconds(45);
    static final int MAX_ATTEMPTS = 3;

    private final DataSource database;
    private final FieldCipher cipher;
    private final OfficeTime time;

    JobStore(DataSource database, FieldCipher cipher, OfficeTime time) {
        this.database = database;
        this.cipher = cipher;
        this.time = time;
    }

    /** A job this worker holds. */
    record Taken(UUID id, UUID workerId, String kind, UUID ownerId, UUID sessionId, Language language, byte[] payload, int attempts,
            boolean cancelRequested, Instant expiresAt, JobProgress progress) {
    }

    /** The oldest job nobody works on: first those whose worker went silent, then the queue. In a transaction of the caller. */
    Optional<Taken> take(UUID workerId) {
        try (Connection connection = database.getConnection()) {
            UUID id = candidate(connection, "state = 'RUNNING' AND lease_until < ?", time.now());
            if (id == null) {
                id = candidate(connection, "state = 'QUEUED' AND created_at <= ?", time.now().plus(LEASE));
            }
            if (id == null) {
                return Optional.empty();
            }
            try (PreparedStatement update = connection.prepareStatement("UPDATE job SET state = 'RUNNING', worker_id = ?, lease_until = ?,"
                    + " attempts = attempts + 1, started_at = COALESCE(started_at, ?) WHERE id = ?")) {
                update.setBytes(1, UuidBytes.of(workerId));
                update.setTimestamp(2, Timestamp.from(time.now().plus(LEASE)));
                update.setTimestamp(3, Timestamp.from(time.now()));
                update.setBytes(4, UuidBytes.of(id));
                update.executeUpdate();
            }
            return Optional.of(read(connection, id, workerId));
        } catch (SQLException e) {
            throw new IllegalStateException("queue unavailable", e);
        }
    }

    private static UUID candidate(Connection connection, String where, Instant limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM job WHERE " + where
                + " ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED")) {
            select.setTimestamp(1, Timestamp.from(limit));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? UuidBytes.read(row.getBytes(1)) : null;
            }
        }
    }

    private Taken read(Connection connection, UUID id, UUID workerId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT kind, owner_id, session_id, language, payload_cipher, attempts,"
                + " cancel_requested, expires_at, done, total, message_zh, message_en, checkpoint FROM job WHERE id = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long total = row.getLong("total");
                Long known = row.wasNull() ? null : total;
                return new Taken(id, workerId, row.getString("kind"), UuidBytes.read(row.getBytes("owner_id")),
                        UuidBytes.read(row.getBytes("session_id")), Language.valueOf(row.getString("language")),
                        cipher.open(PAYLOAD, row.getBytes("payload_cipher")), row.getInt("attempts"), row.getBoolean("cancel_requested"),
                        row.getTimestamp("expires_at").toInstant(), new JobProgress(row.getLong("done"), known, row.getString("message_zh"),
                        row.getString("message_en"), row.getString("checkpoint")));
            }
        }
    }

    UUID insert(String kind, UUID ownerId, UUID sessionId, Language language, byte[] payload, Duration kept) {
        UUID id = Ids.next();
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO job (id, kind, owner_id, session_id, language, payload_cipher, state, created_at, expires_at)"
                        + " VALUES (?,?,?,?,?,?,'QUEUED',?,?)")) {
            insert.setBytes(1, UuidBytes.of(id));
            insert.setString(2, kind);
            insert.setBytes(3, UuidBytes.of(ownerId));
            insert.setBytes(4, UuidBytes.of(sessionId));
            insert.setString(5, language.name());
            insert.setBytes(6, cipher.seal(PAYLOAD, payload));
            insert.setTimestamp(7, Timestamp.from(time.now()));
            insert.setTimestamp(8, Timestamp.from(time.now().plus(kept)));
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("queue unavailable", e);
        }
    }

    /** Holds the job's row until the end of the transaction and renews the lease; throws when it is lost or shall stop. */
    void hold(Taken job) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE job SET lease_until = ? WHERE id = ? AND worker_id = ? AND state = 'RUNNING'")) {
                update.setTimestamp(1, Timestamp.from(time.now().plus(LEASE)));
                update.setBytes(2, UuidBytes.of(job.id()));
                update.setBytes(3, UuidBytes.of(job.workerId()));
                if (update.executeUpdate() == 0) {
                    throw new JobCancelled(true);
                }
            }
            try (PreparedStatement select = connection.prepareStatement("SELECT cancel_requested FROM job WHERE id = ?")) {
                select.setBytes(1, UuidBytes.of(job.id()));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    if (row.getBoolean(1)) {
                        throw new JobCancelled(false);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("queue unavailable", e);
        }
    }

    void save(Taken job, JobProgress progress) {
        write("UPDATE job SET done = ?, total = ?, message_zh = ?, message_en = ?, checkpoint = ? WHERE id = ?", update -> {
            update.setLong(1, progress.done());
            if (progress.total() == null) {
                update.setNull(2, Types.BIGINT);
            } else {
                update.setLong(2, progress.total());
            }
            update.setString(3, progress.messageZh());
            update.setString(4, progress.messageEn());
            update.setString(5, progress.checkpoint());
            update.setBytes(6, UuidBytes.of(job.id()));
        });
    }

    /** Ends a run; false when another worker has the job by now. */
    boolean finish(Taken job, JobState state, String zh, String en) {
        return write("UPDATE job SET state = ?, finished_at = ?, worker_id = NULL, lease_until = NULL, message_zh = COALESCE(?, message_zh),"
                + " message_en = COALESCE(?, message_en) WHERE id = ? AND worker_id = ? AND state = 'RUNNING'", update -> {
            update.setString(1, state.name());
            update.setTimestamp(2, Timestamp.from(time.now()));
            update.setString(3, zh);
            update.setString(4, en);
            update.setBytes(5, UuidBytes.of(job.id()));
            update.setBytes(6, UuidBytes.of(job.workerId()));
        }) == 1;
    }

    /** Gives a job back to the queue, for the next worker at once: this one is going down. */
    void giveBack(UUID workerId) {
        write("UPDATE job SET state = 'QUEUED', worker_id = NULL, lease_until = NULL, attempts = attempts - 1"
                + " WHERE worker_id = ? AND state = 'RUNNING'", update -> update.setBytes(1, UuidBytes.of(workerId)));
    }

    /** Renews the leases of a living worker; rows a chunk holds are renewed by the chunk itself. */
    void beat(UUID workerId) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT id FROM job WHERE state = 'RUNNING' AND worker_id = ? FOR UPDATE SKIP LOCKED")) {
            select.setBytes(1, UuidBytes.of(workerId));
            try (ResultSet row = select.executeQuery(); PreparedStatement update = connection.prepareStatement(
                    "UPDATE job SET lease_until = ? WHERE id = ?")) {
                while (row.next()) {
                    update.setTimestamp(1, Timestamp.from(time.now().plus(LEASE)));
                    update.setBytes(2, row.getBytes(1));
                    update.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("queue unavailable", e);
        }
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private int write(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("queue unavailable", e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
