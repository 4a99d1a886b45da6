package org.xiaolian.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An upload is its maker's alone. */
@ApplicationScoped
class AttachmentUploadRepository implements PanacheRepositoryBase<AttachmentUpload, UUID> {

    Optional<AttachmentUpload> findOwn(UUID id, UUID personId, Instant now) {
        return find("id = ?1 and createdBy = ?2 and expiresAt > ?3", id, personId, now).firstResultOptional();
    }

    /** Held until the end of the transaction, so that two tries with the same piece come one after the other. */
    Optional<AttachmentUpload> lockOwn(UUID id, UUID personId, Instant now) {
        return find("id = ?1 and createdBy = ?2 and expiresAt > ?3", id, personId, now).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    long countOwn(UUID personId, Instant now) {
        return count("createdBy = ?1 and expiresAt > ?2", personId, now);
    }

    List<AttachmentUpload> expired(Instant now, int limit) {
        return find("expiresAt <= ?1 order by expiresAt", now).page(0, limit).list();
    }
}
