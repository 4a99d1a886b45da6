package org.xiaolian.attachment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** A file as it is shown; its content is at {@code /content}. */
record AttachmentResponse(UUID id, AttachmentSubject subjectKind, UUID subjectId, AttachmentKind kind, String title,
        @Schema(description = "image/jpeg, image/png or application/pdf", examples = "image/jpeg") String contentType,
        long sizeBytes, @Schema(nullable = true) Integer width, @Schema(nullable = true) Integer height,
        @Schema(nullable = true) LocalDate takenOn, @Schema(description = "Whether there is a small picture at `/thumbnail`") boolean thumbnail,
        PersonRef uploadedBy, Instant createdAt, @Schema(description = "Whether you may remove it") boolean removable, long version) {
}
