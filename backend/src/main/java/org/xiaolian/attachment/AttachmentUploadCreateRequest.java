package org.xiaolian.attachment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that is about to come. */
record AttachmentUploadCreateRequest(
        @NotNull AttachmentSubject subjectKind,
        @NotNull @Schema(description = "The child's id, or the visit's: a visit takes photos only") UUID subjectId,
        @NotNull AttachmentKind kind,
        @NotBlank @Size(max = 120) @Schema(examples = "同意书.jpg", description = "Ends with jpg, jpeg, png, webp or pdf; what the file is, its content decides") String fileName,
        @Min(1) @Schema(examples = "482133", description = "Bytes of the whole file, at most 20 MiB (20971520)") long sizeBytes,
        @Schema(nullable = true, description = "When the photo was taken or the paper signed; not in the future") LocalDate takenOn) {
}
