package org.xiaolian.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of checking files that were never checked (loaded before there was a check). */
record DuplicateCheckResponse(@Schema(description = "Files checked by this call") int checked,
        @Schema(description = "Files still unchecked; call again until none are left") long remaining) {
}
