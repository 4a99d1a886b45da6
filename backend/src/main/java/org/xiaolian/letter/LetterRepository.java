package org.xiaolian.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.persistence.InList;

/** Letters and their links. Whoever asks has asked for the child first. */
@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<Letter, UUID> {
    List<Letter> ofChild(UUID childId) {
        return list("childId = ?1 order by writtenOn desc, id desc", childId);
    }

    Optional<Letter> find(UUID childId, UUID id) {
        return find("childId = ?1 and id = ?2", childId, id).firstResultOptional();
    }

    List<LetterLink> links(Collection<UUID> letterIds) {
        return letterIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", letterIds,
                "select l from LetterLink l where l.letterId in :ids order by l.createdAt", LetterLink.class).getResultList();
    }

    /** Held until the end of the transaction: two telephones may open it at once. */
    Optional<LetterLink> lockLink(byte[] codeHash) {
        return getEntityManager().createQuery("select l from LetterLink l where l.codeHash = :hash", LetterLink.class).setParameter("hash", codeHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    /** When she made her last links, newest first. */
    List<Instant> linksSince(UUID personId, Instant since, int atMost) {
        return getEntityManager().createQuery("select l.createdAt from LetterLink l where l.createdBy = :person and l.createdAt > :since order by l.createdAt desc", Instant.class)
                .setParameter("person", personId).setParameter("since", since).setMaxResults(atMost).getResultList();
    }

    void add(LetterLink link) {
        getEntityManager().persist(link);
    }

    void forget(UUID childId) {
        getEntityManager().createQuery("delete from LetterLink l where l.letterId in (select k.id from Letter k where k.childId = :id)").setParameter("id", childId).executeUpdate();
        delete("childId = ?1 and answersId is not null", childId);
        delete("childId = ?1", childId);
    }
}
