package org.xiaolian.guardian;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.CareType;

/** Who cares from a day on. A new entry ends the former the day before. */
record CareArrangementRequest(@Schema(nullable = true, description = "Null only when nobody cares") UUID carerId, @NotNull CareType careType,
        @Pattern(regexp = "\\d{2}") @Schema(nullable = true, description = "GB/T 4761", examples = "62") String relationCode, boolean entrusted,
        @Schema(nullable = true) CareAssessment assessment, boolean disqualificationChecked,
        @Schema(nullable = true, description = "The child lives alone, away from whoever cares: forbidden under 16 (D-8); null is no") Boolean livesAlone,
        @Schema(nullable = true, description = "The child is left without anybody at times: forbidden under 8 (D-8); null is no") Boolean leftUnattended,
        @NotNull LocalDate validFrom) {
}
