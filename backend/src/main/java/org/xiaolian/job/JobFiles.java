package org.xiaolian.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Files that go into and come out of jobs. They lie in the database in sealed chunks, so that the replica that works or serves
 * need not be the one that received them; nothing is ever whole in memory. They end with their expiry, and so does the key
 * that each has of its own: what an older copy of the database holds of one that is gone opens for nobody.
 */
@FeatureApi
@ApplicationScoped
public class JobFiles {
    private static final int CHUNK = 256 * 1024;

    /** A kept file. */
    @FeatureApi
    public record Kept(UUID id, UUID ownerId, String name, String mediaType, long size, Instant expiresAt) {
    }

    private final DataSource database;
    private final FieldCipher cipher;
    private final DataKeys keys;
    private final OfficeTime time;

    JobFiles(DataSource database, FieldCipher cipher, DataKeys keys, OfficeTime time) {
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
        this.time = time;
    }

    /** Begins a file that comes in pieces; joins the caller's transaction, as {@link #append} does. */
    public UUID begin(UUID ownerId, String name, String mediaType, Duration kept) {
        UUID id = Ids.next();
        insert(id, null, ownerId, name, mediaType, time.now().plus(kept));
        return id;
    }

    /** How much has come, with the file held until the end of the transaction; empty when it is unknown or expired. */
    public Optional<Long> hold(UUID id) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT size_bytes FROM job_file WHERE id = ? AND expires_at > ? FOR UPDATE")) {
            select.setBytes(1, UuidBytes.of(id));
            select.setTimestamp(2, Timestamp.from(time.now()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("files unavailable", e);
        }
    }

    /** The next piece of a file that is held. */
    public void append(UUID id, long sizeBefore, byte[] piece) {
        add(id, chunks(id), piece);
        size(id, sizeBefore + piece.length);
    }

    public Optional<Kept> find(UUID id) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT owner_id, name, media_type, size_bytes, expires_at FROM job_file WHERE id = ? AND expires_at > ?")) {
            select.setBytes(1, UuidBytes.of(id));
            select.setTimestamp(2, Timestamp.from(time.now()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Kept(id, UuidBytes.read(row.getBytes(1)), row.getString(2), row.getString(3),
                        row.getLong(4), row.getTimestamp(5).toInstant())) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("files unavailable", e);
        }
    }

    /** The content, read chunk by chunk. */
    public InputStream open(UUID id) {
        return new InputStream() {
            private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
            private int number;

            @Override
            public int read() {
                return more() ? current.read() : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length == 0 ? 0 : more() ? current.read(into, offset, length) : -1;
            }

            private boolean more() {
                if (current.available() == 0) {
                    byte[] next = chunk(id, number);
                    if (next == null) {
                        return false;
                    }
                    number++;
                    current = new ByteArrayInputStream(next);
                }
                return true;
            }
        };
    }

    /** Forgets a file before its time. */
    public void remove(UUID id) {
        keys.destroy(List.of(id));
        write("DELETE FROM job_file_chunk WHERE file_id = ?", s -> s.setBytes(1, UuidBytes.of(id)));
        write("DELETE FROM job_file WHERE id = ?", s -> s.setBytes(1, UuidBytes.of(id)));
    }

    /** The stream that becomes a job's result when it is closed; each chunk is written in its own transaction. */
    OutputStream resultOf(JobStore.Taken job, String name, String mediaType) {
        UUID id = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            write("UPDATE job_file SET expires_at = ?, job_id = NULL WHERE job_id = ?", s -> {
                s.setTimestamp(1, Timestamp.from(time.now()));
                s.setBytes(2, UuidBytes.of(job.id()));
            });
            insert(id, job.id(), job.ownerId(), name, mediaType, job.expiresAt());
        });
        return new OutputStream() {
            private final byte[] buffer = new byte[CHUNK];
            private int filled;
            private int number;
            private long size;
            private boolean closed;

            @Override
            public void write(int b) {
                buffer[filled++] = (byte) b;
                if (filled == CHUNK) {
                    send();
                }
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                int done = 0;
                while (done < length) {
                    int now = Math.min(length - done, CHUNK - filled);
                    System.arraycopy(bytes, offset + done, buffer, filled, now);
                    filled += now;
                    done += now;
                    if (filled == CHUNK) {
                        send();
                    }
                }
            }

            private void send() {
                byte[] chunk = java.util.Arrays.copyOf(buffer, filled);
                int at = number++;
                QuarkusTransaction.requiringNew().run(() -> add(id, at, chunk));
                size += filled;
                filled = 0;
            }

            @Override
            public void close() {
                if (closed) {
                    return;
                }
                closed = true;
                if (filled > 0) {
                    send();
                }
                QuarkusTransaction.requiringNew().run(() -> {
                    size(id, size);
                    JobFiles.this.write("UPDATE job SET result_file_id = ? WHERE id = ? AND worker_id = ?", s -> {
                        s.setBytes(1, UuidBytes.of(id));
                        s.setBytes(2, UuidBytes.of(job.id()));
                        s.setBytes(3, UuidBytes.of(job.workerId()));
                    });
                });
            }
        };
    }

    /** Removes one expired file; false when there is none. In a transaction of the caller. */
    boolean sweepOne() {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT id FROM job_file WHERE expires_at <= ? ORDER BY expires_at LIMIT 1 FOR UPDATE SKIP LOCKED")) {
            select.setTimestamp(1, Timestamp.from(time.now()));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                remove(UuidBytes.read(row.getBytes(1)));
                return true;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("files unavailable", e);
        }
    }

    private void insert(UUID id, UUID jobId, UUID ownerId, String name, String mediaType, Instant expiresAt) {
        keys.begin(id);
        write("INSERT INTO job_file (id, job_id, owner_id, name, media_type, created_at, expires_at) VALUES (?,?,?,?,?,?,?)", s -> {
            s.setBytes(1, UuidBytes.of(id));
            s.setBytes(2, UuidBytes.of(jobId));
            s.setBytes(3, UuidBytes.of(ownerId));
            s.setString(4, name);
            s.setString(5, mediaType);
            s.setTimestamp(6, Timestamp.from(time.now()));
            s.setTimestamp(7, Timestamp.from(expiresAt));
        });
    }

    private void size(UUID id, long size) {
        write("UPDATE job_file SET size_bytes = ? WHERE id = ?", s -> {
            s.setLong(1, size);
            s.setBytes(2, UuidBytes.of(id));
        });
    }

    private void add(UUID id, int number, byte[] chunk) {
        write("INSERT INTO job_file_chunk (file_id, number, content_cipher) VALUES (?,?,?)", s -> {
            s.setBytes(1, UuidBytes.of(id));
            s.setInt(2, number);
            s.setBytes(3, cipher.seal(id, purpose(id, number), chunk));
        });
    }

    private int chunks(UUID id) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT COUNT(*) FROM job_file_chunk WHERE file_id = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("files unavailable", e);
        }
    }

    /** Null at the end, and when its key is gone. */
    private byte[] chunk(UUID id, int number) {
        byte[] sealed = sealed(id, number);
        return sealed == null ? null : QuarkusTransaction.joiningExisting().call(() -> cipher.open(purpose(id, number), sealed));
    }

    private byte[] sealed(UUID id, int number) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT content_cipher FROM job_file_chunk WHERE file_id = ? AND number = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("files unavailable", e);
        }
    }

    /** Chunks cannot be swapped, within a file or between files. */
    private static String purpose(UUID id, int number) {
        return "job_file." + id + "." + number;
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private void write(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("files unavailable", e);
        }
    }
}
