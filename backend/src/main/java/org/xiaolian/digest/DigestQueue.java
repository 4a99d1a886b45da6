package org.xiaolian.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Which mail is due, and who sends it: a row is claimed in a transaction of its own before anything goes out, and what was sent is
 * written down only under that claim. A replica that dies while sending leaves its row to another after two minutes.
 */
@ApplicationScoped
class DigestQueue {
    private static final Duration LEASE = Duration.ofMinutes(2);
    /** After a mail server refused or was silent; then not before the next morning. */
    private static final List<Duration> BACK_OFF = List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private final DataSource database;
    private final OfficeTime time;

    DigestQueue(DataSource database, OfficeTime time) {
        this.database = database;
        this.time = time;
    }

    /** A row this replica holds. */
    record Claimed(UUID personId, UUID claim, int attempts) {
    }

    Optional<Claimed> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Timestamp now = Timestamp.from(time.now());
            try (Connection connection = database.getConnection();
                    PreparedStatement select = connection.prepareStatement("SELECT person_id, attempts FROM mail_digest WHERE due_at <= ? AND (claimed_until IS NULL"
                            + " OR claimed_until < ?) ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED");
                    PreparedStatement update = connection.prepareStatement("UPDATE mail_digest SET claim = ?, claimed_until = ? WHERE person_id = ?")) {
                select.setTimestamp(1, now);
                select.setTimestamp(2, now);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    Claimed claimed = new Claimed(UuidBytes.read(row.getBytes(1)), Ids.next(), row.getInt(2));
                    update.setBytes(1, UuidBytes.of(claimed.claim()));
                    update.setTimestamp(2, Timestamp.from(time.now().plus(LEASE)));
                    update.setBytes(3, UuidBytes.of(claimed.personId()));
                    update.executeUpdate();
                    return Optional.of(claimed);
                }
            }
        });
    }

    /** @param next when the next mail is due; null when none is */
    void done(Claimed claimed, Instant next, boolean sent) {
        end(claimed, next, 0, sent);
    }

    /** @param morning when it is tried again once the tries are used up; null when not at all */
    void failed(Claimed claimed, Instant morning) {
        boolean again = claimed.attempts() < BACK_OFF.size();
        end(claimed, again ? time.now().plus(BACK_OFF.get(claimed.attempts())) : morning, again ? claimed.attempts() + 1 : 0, false);
    }

    private void end(Claimed claimed, Instant next, int attempts, boolean sent) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement update = connection.prepareStatement("UPDATE mail_digest SET due_at = ?, attempts = ?, claim = NULL, claimed_until = NULL,"
                            + " last_sent_at = COALESCE(?, last_sent_at) WHERE person_id = ? AND claim = ?")) {
                update.setTimestamp(1, next == null ? null : Timestamp.from(next));
                update.setInt(2, attempts);
                update.setTimestamp(3, sent ? Timestamp.from(time.now()) : null);
                update.setBytes(4, UuidBytes.of(claimed.personId()));
                update.setBytes(5, UuidBytes.of(claimed.claim()));
                update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
