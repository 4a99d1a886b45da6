package org.xiaolian.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class LoginSessionRepository implements PanacheRepositoryBase<LoginSession, UUID> {
    boolean rotate(UUID id, byte[] presented, byte[] next, Instant now) {
        return update("previousHash = refreshHash, refreshHash = ?1, rotatedAt = ?2"
                + " where id = ?3 and refreshHash = ?4 and revokedAt is null and expiresAt > ?2", next, now, id, presented) == 1;
    }

    void revoke(UUID id, String reason, Instant now) {
        update("revokedAt = ?1, revokedReason = ?2 where id = ?3 and revokedAt is null", now, reason, id);
    }

    void revokeAll(UUID personId, String reason, Instant now) {
        update("revokedAt = ?1, revokedReason = ?2 where personId = ?3 and revokedAt is null", now, reason, personId);
    }

    void revokeOthers(UUID personId, UUID kept, Instant now) {
        update("revokedAt = ?1, revokedReason = 'PASSWORD' where personId = ?2 and id <> ?3 and revokedAt is null", now, personId, kept);
    }

    void deleteEndedBefore(Instant limit) {
        delete("expiresAt < ?1", limit);
    }
}
