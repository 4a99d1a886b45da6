package org.xiaolian.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new pairing. */
record PairingCreateRequest(@NotNull UUID childId, @NotNull UUID helperId, @NotNull PairingKind kind,
        @NotNull @Schema(description = "Not before the child's file exists, not in the future") LocalDate startsOn,
        @Schema(nullable = true, description = "The helper's office when left out") UUID organizationId, @Schema(nullable = true) UUID campaignId,
        @Size(max = 5) @Schema(nullable = true, description = "In what she helps; what the kind says when left out") List<@NotNull PairingDomain> domains) {
}
