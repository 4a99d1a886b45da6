package org.xiaolian.overnight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for. */
record StayCreateRequest(@NotNull UUID childId,
        @Schema(nullable = true, description = "Who stays with the child; the caller herself when absent. For somebody else the caller needs `pairing:write`") UUID helperId,
        @NotNull StayPlace place, @NotNull @Schema(description = "First evening, today at the earliest") LocalDate startsOn,
        @NotNull @Schema(description = "Last morning; at most 14 nights") LocalDate endsOn,
        @NotBlank @Size(max = 200) @Schema(examples = "寒假里一起过小年") String purpose,
        @NotNull @Schema(description = "A parent, or whoever cares for the child now, who agreed") UUID guardianId,
        @NotNull @Schema(description = "Today at the latest, within the last 60 days") LocalDate consentedOn, @NotNull StayConsentWay consentWay,
        @NotNull @Schema(description = "The child itself was asked and wants it; false is refused") Boolean childAgrees) {
}
