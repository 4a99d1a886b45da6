package org.xiaolian.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask, in these days. */
record AccessAlertsResponse(LocalDate from, LocalDate to, @Schema(description = "More than that many files within an hour (rules.md P-9)") int limit,
        @Schema(description = "The latest first, at most 100") List<AccessAlertRow> alerts, @Schema(description = "Further ones were left out: ask for fewer days") boolean more) {
    /** A time without a break in which somebody had opened more files within an hour than anybody needs. */
    record AccessAlertRow(UUID personId, String personName, String organizationName, @Schema(description = "When the first file was opened") Instant from,
            @Schema(description = "When the last was") Instant to, @Schema(description = "Different children in all") int files,
            @Schema(description = "Different children in the fullest hour") int mostInAnHour) {
    }
}
