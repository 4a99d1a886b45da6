package org.xiaolian.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.Grant;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Who a session is, read in one statement and remembered for three seconds: a changed role, a revoked session or a left
 * post takes effect within that on every replica, and at once on the one that made the change.
 */
@ApplicationScoped
class CallerStore {
    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final String PERSON = "SELECT p.id, p.name, p.organization_id, po.path, p.must_change_password,"
            + " g.role, g.region_code, g.organization_id, go.path, g.class_name, g.valid_from"
            + " FROM person p JOIN organization po ON po.id = p.organization_id"
            + " LEFT JOIN role_grant g ON g.person_id = p.id AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?)"
            + " LEFT JOIN organization go ON go.id = g.organization_id"
            + " WHERE p.status = 'ACTIVE' AND p.id = ";
    private static final String BY_ID = PERSON + "?";
    private static final String BY_SESSION = PERSON + "(SELECT s.person_id FROM login_session s WHERE s.id = ? AND s.revoked_at IS NULL"
            + " AND s.expires_at > ?)";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final OfficeTime time;
    private final Cache<UUID, Optional<Caller>> remembered = Caffeine.newBuilder().maximumSize(20_000)
            .expireAfterWrite(REMEMBERED).build();

    CallerStore(DataSource database, TransactionSynchronizationRegistry transactions, OfficeTime time) {
        this.database = database;
        this.transactions = transactions;
        this.time = time;
    }

    /** Null when not remembered. */
    Optional<Caller> remembered(UUID sessionId) {
        return remembered.getIfPresent(sessionId);
    }

    Optional<Caller> load(UUID sessionId) {
        Optional<Caller> caller = read(sessionId);
        remembered.put(sessionId, caller);
        return caller;
    }

    /**
     * With a change to people, roles or sessions. Forgets once the change is committed: a request in between would read the
     * old state and keep it.
     */
    void forget() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before.
            }

            @Override
            public void afterCompletion(int status) {
                remembered.invalidateAll();
            }
        });
    }

    /** Not remembered: asked once for each piece of long work. */
    Optional<Caller> ofPerson(UUID personId, UUID sessionId) {
        return read(BY_ID, sessionId, select -> select.setBytes(3, UuidBytes.of(personId)));
    }

    private Optional<Caller> read(UUID sessionId) {
        return read(BY_SESSION, sessionId, select -> {
            select.setBytes(3, UuidBytes.of(sessionId));
            select.setTimestamp(4, Timestamp.from(time.now()));
        });
    }

    private interface Key {
        void set(PreparedStatement select) throws SQLException;
    }

    private Optional<Caller> read(String sql, UUID sessionId, Key key) {
        Date today = Date.valueOf(time.today());
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            select.setDate(1, today);
            select.setDate(2, today);
            key.set(select);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                UUID personId = UuidBytes.read(row.getBytes(1));
                String name = row.getString(2);
                UUID organizationId = UuidBytes.read(row.getBytes(3));
                String organizationPath = row.getString(4);
                boolean mustChange = row.getBoolean(5);
                List<Grant> grants = new ArrayList<>();
                Set<String> permissions = new TreeSet<>();
                do {
                    if (row.getString(6) != null) {
                        grants.add(new Grant(row.getString(6), row.getString(7), UuidBytes.read(row.getBytes(8)),
                                row.getString(9), row.getString(10), row.getDate(11).toLocalDate()));
                        permissions.addAll(Role.valueOf(row.getString(6)).permissions());
                    }
                } while (row.next());
                if (mustChange) {
                    permissions.retainAll(Set.of("session:read"));
                }
                permissions.add("session:read");
                return Optional.of(new Caller(personId, name, organizationId, organizationPath, sessionId,
                        List.copyOf(grants), Set.copyOf(permissions), mustChange));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("callers unavailable", e);
        }
    }
}
