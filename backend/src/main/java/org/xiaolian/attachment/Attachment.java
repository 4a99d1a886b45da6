package org.xiaolian.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** A file that was taken in; after its removal only the row remains. */
@Entity
@Table(name = "attachment")
@EntityListeners(SealedFields.class)
class Attachment implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    AttachmentSubject subjectKind;
    @Column(name = "subject_id", columnDefinition = "binary(16)")
    UUID subjectId;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    AttachmentKind kind;
    @Column(name = "title_cipher")
    byte[] titleCipher;
    @Column(name = "content_type")
    String contentType;
    @Column(name = "size_bytes")
    long sizeBytes;
    Integer width;
    Integer height;
    @Column(name = "taken_on")
    LocalDate takenOn;
    @Column(name = "wrapped_key")
    byte[] wrappedKey;
    @Column(name = "uploaded_by", columnDefinition = "binary(16)")
    UUID uploadedBy;
    @Column(name = "created_at")
    Instant createdAt;
    /** Since when nobody sees it, though it is still there for a court. */
    @Column(name = "withdrawn_at")
    Instant withdrawnAt;
    @Column(name = "removed_at")
    Instant removedAt;
    @Column(name = "removed_by", columnDefinition = "binary(16)")
    UUID removedBy;
    @Column(name = "remove_reason")
    String removeReason;
    @Version
    long version;

    /** Its name in the file store, which is also bound into its encryption. */
    String key() {
        return "attachments/" + id;
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {titleCipher, wrappedKey};
    }
}
