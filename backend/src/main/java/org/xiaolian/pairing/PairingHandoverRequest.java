package org.xiaolian.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child goes from one helper to another. */
record PairingHandoverRequest(@NotNull UUID successorId,
        @NotNull @Schema(description = "The former helper's last day and the successor's first; today at the latest") LocalDate on,
        @NotNull @Schema(description = "Whether the successor sees visits and contacts of the time before") Boolean showsEarlierRecords,
        @NotNull @Schema(description = "Whether she sees confidential notes (思想动态) of the records she sees; no unless somebody says so") Boolean showsConfidential,
        @Size(max = 300) @Schema(nullable = true) String note) {
}
