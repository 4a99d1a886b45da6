package org.xiaolian.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.time.OfficeTime;

/** Signed-in sessions for tests, with the real signer, without the 70 ms of a password. */
@ApplicationScoped
public class TestSessions {
    private final DataSource database;
    private final TokenIssuer tokens;
    private final OfficeTime time;

    TestSessions(DataSource database, TokenIssuer tokens, OfficeTime time) {
        this.database = database;
        this.tokens = tokens;
        this.time = time;
    }

    /** An access token of a fresh session of this person. */
    public String open(UUID personId) {
        UUID session = Ids.next();
        try (Connection connection = database.getConnection(); Rows rows = new Rows(connection)) {
            byte[] secret = new byte[32];
            new java.security.SecureRandom().nextBytes(secret);
            rows.add("login_session", "id", session, "person_id", personId, "refresh_hash", secret, "rotated_at", time.now(),
                    "created_at", time.now(), "expires_at", time.now().plus(Duration.ofHours(1)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tokens.issue(personId, session);
    }
}
