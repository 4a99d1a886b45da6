package org.xiaolian.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of it. */
record ActivityStateRequest(@NotNull @Schema(description = "HELD from its first day on; CANCELLED with a reason; PLANNED takes either back") ActivityState state,
        @Size(max = 200) @Schema(nullable = true, description = "Needed with CANCELLED") String reason,
        @Size(max = 2000) @Schema(nullable = true, description = "What came of it; leave out to keep what is written") String result) {
}
