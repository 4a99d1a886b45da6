package org.xiaolian.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file has to stay. */
record LegalHoldCreateRequest(@NotNull UUID childId, @NotNull LegalHoldGround ground,
        @NotBlank @Size(min = 4, max = 300) @Schema(description = "Which court, inquiry or dispute needs the file", examples = "市人民法院来函，抚养权纠纷一案需要调取档案") String reason,
        @Schema(nullable = true, description = "Last day of the hold, today at the earliest; null: until it is lifted", examples = "2027-12-31") LocalDate holdsUntil) {
}
