package org.xiaolian.parentlink;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links. Whoever asks has asked for the child first, or holds the code. */
@ApplicationScoped
class ParentLinkRepository implements PanacheRepositoryBase<ParentLink, UUID> {
    private static final int MOST = 50;

    List<ParentLink> ofChild(UUID childId) {
        return find("childId = ?1 order by createdAt desc, id desc", childId).page(0, MOST).list();
    }

    Optional<ParentLink> find(UUID childId, UUID id) {
        return find("childId = ?1 and id = ?2", childId, id).firstResultOptional();
    }

    /** Held until the end of the transaction: two telephones may open it at once. */
    Optional<ParentLink> lock(byte[] codeHash) {
        return find("codeHash", (Object) codeHash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    long madeSince(UUID personId, Instant since) {
        return count("createdBy = ?1 and createdAt > ?2", personId, since);
    }

    void forget(UUID childId) {
        delete("childId", childId);
    }
}
