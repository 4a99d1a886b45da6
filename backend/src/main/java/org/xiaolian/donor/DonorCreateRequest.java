package org.xiaolian.donor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new donor. */
record DonorCreateRequest(@NotNull UUID organizationId, @NotNull DonorKind kind,
        @Size(max = 100) @Schema(nullable = true, description = "Required, but for ANONYMOUS, where it is left out", examples = "枝江市广播电视局") String name,
        @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}") @Schema(nullable = true, description = "Unified social credit code of a UNIT") String creditCode,
        @Schema(description = "Whether she agrees to be named in public; never for ANONYMOUS") boolean wantsToBeNamed,
        @Size(max = 50) @Schema(nullable = true) String contactPerson, @Size(max = 30) @Schema(nullable = true) String phone, @Size(max = 150) @Schema(nullable = true) String address,
        @Schema(nullable = true, description = "True: known to be another than the one of the same name or telephone") Boolean another) {
}
