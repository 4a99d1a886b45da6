package org.xiaolian.shared.security;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.problem.ProblemCode;
import org.xiaolian.shared.time.OfficeTime;

/**
 * How often one address may use pages that need no account, counted in the database so that replicas count together. Addresses
 * are kept as keyed hashes, for an hour.
 */
@ApplicationScoped
public class PublicThrottle {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int SWEEP_ROWS = 500;

    private final DataSource database;
    private final BlindIndex hashes;
    private final CurrentCaller callers;
    private final OfficeTime time;

    PublicThrottle(DataSource database, BlindIndex hashes, CurrentCaller callers, OfficeTime time) {
        this.database = database;
        this.hashes = hashes;
        this.callers = callers;
        this.time = time;
    }

    /**
     * Counts a try against the caller's address.
     *
     * @param what which door, such as {@code letter.wrong-code}
     */
    @Transactional
    public void count(String what) {
        Instant now = time.now();
        byte[] subject = hashes.of("public", what + "\u0000" + callers.clientAddress());
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("INSERT INTO public_attempt (subject_hash, window_start, attempts) VALUES (?,?,1)"
                        + " ON DUPLICATE KEY UPDATE attempts = IF(window_start < ?, 1, attempts + 1), window_start = IF(window_start < ?, VALUES(window_start), window_start)")) {
            upsert.setBytes(1, subject);
            upsert.setTimestamp(2, Timestamp.from(now));
            upsert.setTimestamp(3, Timestamp.from(now.minus(WINDOW)));
            upsert.setTimestamp(4, Timestamp.from(now.minus(WINDOW)));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Refuses an address that has used up its tries.
     *
     * @param anHour  how many are let through
     * @param problem 429 for those beyond, with Retry-After
     */
    @Transactional
    public void check(String what, int anHour, ProblemCode problem) {
        Instant now = time.now();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT attempts, window_start FROM public_attempt WHERE subject_hash = ?")) {
            select.setBytes(1, hashes.of("public", what + "\u0000" + callers.clientAddress()));
            try (ResultSet row = select.executeQuery()) {
                if (row.next() && row.getInt(1) >= anHour && row.getTimestamp(2).toInstant().plus(WINDOW).isAfter(now)) {
                    throw Problem.retryLater(problem, (int) Math.max(1, Duration.between(now, row.getTimestamp(2).toInstant().plus(WINDOW)).toSeconds()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets work through that a code opens. Wrong codes count against the address; a right one always opens: a whole town may share
     * an address.
     *
     * @param door    such as {@code letter.wrong-code}
     * @param anHour  how many wrong ones are answered
     * @param wrong   what the work says of a code that opens nothing
     * @param tooMany 429 for those beyond, with Retry-After
     */
    public <T> T guarded(String door, int anHour, ProblemCode wrong, ProblemCode tooMany, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem e) {
            if (e.problemCode() == wrong) {
                check(door, anHour, tooMany);
                count(door);
            }
            throw e;
        }
    }

    /** Forgets old counts, a little at a time. Harmless when several replicas do it at once. */
    @Scheduled(every = "10m", delayed = "3m", identity = "public-attempt-sweep")
    @Transactional
    void sweep() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM public_attempt WHERE window_start < ? ORDER BY window_start LIMIT " + SWEEP_ROWS)) {
            delete.setTimestamp(1, Timestamp.from(time.now().minus(WINDOW)));
            delete.executeUpdate();
        }
    }
}
