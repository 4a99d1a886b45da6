package org.xiaolian.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an upload is. */
record AttachmentUploadResponse(UUID id, AttachmentSubject subjectKind, UUID subjectId, AttachmentKind kind,
        long sizeBytes, @Schema(description = "Go on at this byte") long receivedBytes,
        @Schema(description = "Largest piece that is accepted, in bytes") int maxPieceBytes, Instant expiresAt) {
}
