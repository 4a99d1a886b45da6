package org.xiaolian.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a file is removed. */
record AttachmentRemovalRequest(@NotBlank @Size(max = 300) String reason) {
}
