package org.xiaolian.guardian;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a parent from a day on. A new entry ends the former the day before. */
record ParentFactRequest(@NotNull ParentKind parent, @Schema(nullable = true) UUID guardianId, @NotNull ParentPresence presence,
        @Schema(nullable = true) LocalDate awaySince, @Size(max = 100) @Schema(nullable = true, examples = "广东省深圳市") String workPlace,
        @Size(max = 100) @Schema(nullable = true) String employer, @Size(max = 60) @Schema(nullable = true) String occupation,
        @Schema(nullable = true) Boolean ableToCare, @Size(max = 100) @Schema(nullable = true) String unableReason,
        @Schema(nullable = true, description = "How often; null when not known or not away") ComesHome comesHome, @NotNull LocalDate validFrom) {
}
