package org.xiaolian.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule may be renamed and ended; what it asks changes by a new rule, so that past months stay as they were counted. */
record DutyRuleUpdateRequest(@NotBlank @Size(max = 100) String name, @Schema(nullable = true, description = "Last day, today at the earliest") LocalDate validTo) {
}
