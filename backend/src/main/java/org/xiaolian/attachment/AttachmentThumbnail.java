package org.xiaolian.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A small picture of an image, under the image's own key. */
@Entity
@Table(name = "attachment_thumbnail")
class AttachmentThumbnail {
    @Id
    @Column(name = "attachment_id", columnDefinition = "binary(16)")
    UUID attachmentId;
    @Column(name = "content_cipher")
    byte[] contentCipher;
}
