package org.xiaolian.peer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.pairing.PairingDomain;

/** Two pupils of one school. */
record PeerPairingCreateRequest(@NotNull @Schema(description = "Whom the other helps") UUID helpedChildId,
        @Schema(nullable = true, description = "The helping child's file; without one, `helperName` instead") UUID helperChildId,
        @Size(max = 50) @Schema(nullable = true, description = "A classmate who has no file because she is not left behind; nothing else is kept of her") String helperName,
        @Schema(nullable = true, description = "With `helperName`: the day on which that classmate's guardian agreed to it and to the record; today at the latest") LocalDate helperGuardianAgreedOn,
        @NotEmpty @Size(max = 3) @Schema(description = "STUDY, LIFE, HABIT") List<@NotNull PairingDomain> domains,
        @NotBlank @Size(max = 200) @Schema(description = "With what the child needs support; no label", examples = "数学应用题，课外阅读") String supportNeed,
        @NotNull @Schema(description = "Today at the latest, not before both files exist") LocalDate startsOn) {
}
