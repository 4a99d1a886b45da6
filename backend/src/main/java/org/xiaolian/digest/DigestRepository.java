package org.xiaolian.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** At most one wish a person. */
@ApplicationScoped
class DigestRepository implements PanacheRepositoryBase<MailDigest, UUID> {
    Optional<MailDigest> lock(UUID personId) {
        return Optional.ofNullable(findById(personId, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<MailDigest> byConfirmation(byte[] hash) {
        return find("confirmHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<MailDigest> byStop(byte[] hash) {
        return find("stopHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
