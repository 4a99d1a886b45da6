package org.xiaolian.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** A file on its way in. */
@Entity
@Table(name = "attachment_upload")
@EntityListeners(SealedFields.class)
class AttachmentUpload implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    AttachmentSubject subjectKind;
    @Column(name = "subject_id", columnDefinition = "binary(16)")
    UUID subjectId;
    @Enumerated(EnumType.STRING)
    AttachmentKind kind;
    @Column(name = "title_cipher")
    byte[] titleCipher;
    @Column(name = "taken_on")
    LocalDate takenOn;
    @Column(name = "size_bytes")
    long sizeBytes;
    @Column(name = "received_bytes")
    long receivedBytes;
    /** Sizes of the pieces that have come, in their order. */
    @Column(name = "piece_sizes")
    String pieceSizes;
    @Column(name = "wrapped_key")
    byte[] wrappedKey;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "expires_at")
    Instant expiresAt;

    void add(int pieceBytes) {
        pieceSizes = pieceSizes.isEmpty() ? Integer.toString(pieceBytes) : pieceSizes + "," + pieceBytes;
        receivedBytes += pieceBytes;
    }

    boolean isComplete() {
        return receivedBytes == sizeBytes;
    }

    /** Where the next piece lies in the file store. */
    String nextKey() {
        return key(receivedBytes);
    }

    /** The pieces that have come, in their order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        long offset = 0;
        for (int size : Arrays.stream(pieceSizes.split(",")).filter(s -> !s.isEmpty()).mapToInt(Integer::parseInt).toArray()) {
            keys.add(key(offset));
            offset += size;
        }
        return keys;
    }

    private String key(long offset) {
        return "uploads/" + id + "/" + offset;
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {titleCipher, wrappedKey};
    }
}
