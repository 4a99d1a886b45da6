package org.xiaolian.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why and when an agreement ends. */
record AgreementClosureRequest(@NotNull LocalDate endedOn, @NotNull AgreementEndReason reason, @Size(max = 300) @Schema(nullable = true) String note) {
}
