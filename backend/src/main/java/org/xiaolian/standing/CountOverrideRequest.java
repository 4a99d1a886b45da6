package org.xiaolian.standing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.CountRule;

/** The office's word against a computed count. Rule and first day stay as they are in a correction. */
record CountOverrideRequest(@NotNull CountRule rule, @Schema(description = "Whether the child counts") boolean counts, @NotNull LocalDate validFrom,
        @Schema(nullable = true, description = "Last day; null while it holds") LocalDate validTo, @NotBlank @Size(max = 300) String reason) {
}
