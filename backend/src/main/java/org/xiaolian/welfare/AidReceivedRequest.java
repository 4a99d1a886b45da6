package org.xiaolian.welfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Aid with its dates. */
record AidReceivedRequest(
        @NotNull AidKind kind,
        @NotNull LocalDate startsOn,
        @Schema(nullable = true, description = "Last day; null while it lasts") LocalDate endsOn,
        @Min(0) @Max(100000000000L) @Schema(nullable = true, description = "Amount of one payment, in fen") Long amountFen,
        @Size(max = 300) @Schema(nullable = true, description = "Null keeps what the caller may not see") String note) {
}
