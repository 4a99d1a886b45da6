package org.xiaolian.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What children like, and when something was last done for it. */
record InterestResponse(@Schema(examples = "画画") String interest, @Schema(description = "Open files of the caller's scope that name it") long children,
        @Schema(description = "Activities of the last twelve months that served it") long activities, @Schema(nullable = true) LocalDate lastOn,
        @Schema(nullable = true, description = "The next one that is planned") UUID nextActivityId, @Schema(nullable = true) LocalDate nextOn) {
}
