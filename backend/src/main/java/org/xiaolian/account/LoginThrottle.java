package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Slows guessing, in the database, so that replicas count together. Strict for one account from one address, wide for an
 * account or an address alone: a stranger elsewhere cannot lock the owner out with a handful of tries.
 */
@ApplicationScoped
class LoginThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(60);
    private static final Duration FIRST_BLOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_BLOCK = Duration.ofMinutes(15);

    private record Subject(byte[] hash, int free) {
    }

    private final DataSource database;
    private final BlindIndex hashes;
    private final OfficeTime time;

    LoginThrottle(DataSource database, BlindIndex hashes, OfficeTime time) {
        this.database = database;
        this.hashes = hashes;
        this.time = time;
    }

    /** 429 while one of the subjects is blocked. */
    void check(String loginName, String address) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT MAX(blocked_until) FROM login_failure WHERE subject_hash IN (?,?,?)")) {
            int i = 1;
            for (Subject subject : subjects(loginName, address)) {
                select.setBytes(i++, subject.hash());
            }
            try (ResultSet row = select.executeQuery()) {
                Timestamp until = row.next() ? row.getTimestamp(1) : null;
                Instant now = time.now();
                if (until != null && until.toInstant().isAfter(now)) {
                    throw Problem.retryLater(SessionProblem.THROTTLED,
                            (int) Math.max(1, Duration.between(now, until.toInstant()).toSeconds() + 1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void failed(String loginName, String address) {
        Instant now = time.now();
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("INSERT INTO login_failure (subject_hash, window_start, failures)"
                        + " VALUES (?,?,1) ON DUPLICATE KEY UPDATE"
                        + " failures = IF(window_start < ?, 1, failures + 1), window_start = IF(window_start < ?, VALUES(window_start), window_start)");
                PreparedStatement block = connection.prepareStatement("UPDATE login_failure SET blocked_until ="
                        + " DATE_ADD(?, INTERVAL LEAST(?, ? * POW(2, LEAST(failures - ?, 10))) SECOND) WHERE subject_hash = ? AND failures >= ?")) {
            for (Subject subject : subjects(loginName, address)) {
                upsert.setBytes(1, subject.hash());
                upsert.setTimestamp(2, Timestamp.from(now));
                upsert.setTimestamp(3, Timestamp.from(now.minus(WINDOW)));
                upsert.setTimestamp(4, Timestamp.from(now.minus(WINDOW)));
                upsert.executeUpdate();
                block.setTimestamp(1, Timestamp.from(now));
                block.setLong(2, LONGEST_BLOCK.toSeconds());
                block.setLong(3, FIRST_BLOCK.toSeconds());
                block.setInt(4, subject.free());
                block.setBytes(5, subject.hash());
                block.setInt(6, subject.free());
                block.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void succeeded(String loginName, String address) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM login_failure WHERE subject_hash = ?")) {
            delete.setBytes(1, subjects(loginName, address).get(0).hash());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Subject> subjects(String loginName, String address) {
        return List.of(new Subject(hashes.of("login", loginName + "\u0000" + address), 5),
                new Subject(hashes.of("login", loginName), 50),
                new Subject(hashes.of("login", "\u0000" + address), 200));
    }
}
