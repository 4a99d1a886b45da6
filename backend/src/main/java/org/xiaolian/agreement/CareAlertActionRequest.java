package org.xiaolian.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about an alert. */
record CareAlertActionRequest(@NotNull UUID arrangementId, @NotNull CareAlertKind kind, @NotNull CareAlertActionKind action, @NotBlank @Size(max = 300) String note,
        @Schema(nullable = true, description = "Day of the visit, needed for VISIT_PLANNED: within 7 days; afterwards the alert is back if the facts still hold") LocalDate visitOn) {
}
