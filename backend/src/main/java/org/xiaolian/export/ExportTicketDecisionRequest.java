package org.xiaolian.export;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Yes or no, and why not. */
record ExportTicketDecisionRequest(@NotNull Boolean approved,
        @Size(max = 300) @Schema(nullable = true, description = "Needed when it is rejected") String note) {
}
