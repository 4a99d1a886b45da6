package org.xiaolian.attachment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The files of one subject, newest first. */
record AttachmentsResponse(List<AttachmentResponse> items,
        @Schema(description = "Whether you may add a file") boolean writable,
        @Schema(description = "Nobody sees them now: of somebody they show, there is no valid consent to photos") boolean withheld,
        @Schema(description = "Kinds you may see of this subject") List<AttachmentKind> shownKinds) {
}
