package org.xiaolian.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the report prints. */
record ReportStyle(
        @NotNull @Schema(description = "True: slots with |多 round down (124 is 120多). False: they print what was counted", examples = "true") Boolean qualifiers) {
}
