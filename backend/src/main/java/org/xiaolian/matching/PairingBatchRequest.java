package org.xiaolian.matching;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.pairing.PairingDomain;
import org.xiaolian.pairing.PairingKind;

/** One helper for several children at once, such as a class (包干). */
record PairingBatchRequest(@NotNull UUID helperId, @NotNull PairingKind kind, @NotNull LocalDate startsOn, @NotEmpty @Size(max = 100) List<@NotNull UUID> childIds,
        @Size(max = 5) @Schema(nullable = true, description = "In what she helps; what the kind says when left out") List<@NotNull PairingDomain> domains) {
}
