package org.xiaolian.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.pairing.PairingDomain;
import org.xiaolian.pairing.PairingKind;

/** A pairing that is to begin once the helper is checked. */
record WaitingPairingCreateRequest(@NotNull UUID childId, @NotNull UUID helperId, @NotNull PairingKind kind,
        @Size(max = 5) @Schema(nullable = true, description = "In what she helps; what the kind says when left out") List<@NotNull PairingDomain> domains) {
}
