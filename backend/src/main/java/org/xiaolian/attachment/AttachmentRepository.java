package org.xiaolian.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.UuidBytes;

/** Who may see a file is asked of the owner of its subject, before each of these. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    /** Newest first. */
    List<Attachment> of(AttachmentSubject kind, UUID subjectId) {
        return list("subjectKind = ?1 and subjectId = ?2 and removedAt is null and withdrawnAt is null order by id desc", kind, subjectId);
    }

    long count(AttachmentSubject kind, UUID subjectId) {
        return count("subjectKind = ?1 and subjectId = ?2 and removedAt is null and withdrawnAt is null", kind, subjectId);
    }

    Optional<Attachment> findKept(UUID id) {
        return find("id = ?1 and removedAt is null and withdrawnAt is null", id).firstResultOptional();
    }

    List<Attachment> ofChild(UUID childId) {
        return list("childId = ?1 and removedAt is null and withdrawnAt is null order by id", childId);
    }

    /** Files that nobody sees any more and that are still there, in the order of their ids. */
    List<Attachment> withdrawn(UUID after, int limit) {
        return find("withdrawnAt is not null and removedAt is null and id > ?1 order by id", after).page(0, limit).list();
    }

    List<Attachment> withdrawnOf(AttachmentSubject kind, UUID subjectId) {
        return list("subjectKind = ?1 and subjectId = ?2 and removedAt is null and withdrawnAt is not null", kind, subjectId);
    }

    /** Files that show several children and lie under the master key alone, as an older version left them. */
    List<UUID> underMasterKey(UUID after, int limit) {
        return getEntityManager().createNativeQuery("SELECT id FROM attachment WHERE child_id IS NULL AND removed_at IS NULL AND LEFT(wrapped_key, 1) = x'01'"
                + " AND id > ?1 ORDER BY id LIMIT " + limit, byte[].class).setParameter(1, UuidBytes.of(after)).getResultList().stream().map(id -> UuidBytes.read((byte[]) id)).toList();
    }

    /** Which of these have a small picture. */
    List<UUID> withThumbnail(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", ids, 
                "select t.attachmentId from AttachmentThumbnail t where t.attachmentId in :ids", UUID.class).getResultList();
    }

    Optional<byte[]> thumbnail(UUID id) {
        return Optional.ofNullable(getEntityManager().find(AttachmentThumbnail.class, id)).map(t -> t.contentCipher);
    }

    void addThumbnail(UUID id, byte[] contentCipher) {
        AttachmentThumbnail thumbnail = new AttachmentThumbnail();
        thumbnail.attachmentId = id;
        thumbnail.contentCipher = contentCipher;
        getEntityManager().persist(thumbnail);
    }

    void removeThumbnail(UUID id) {
        getEntityManager().createQuery("delete from AttachmentThumbnail t where t.attachmentId = :id").setParameter("id", id).executeUpdate();
    }
}
