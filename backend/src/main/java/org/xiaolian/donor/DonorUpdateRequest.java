package org.xiaolian.donor;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A donor as she is to be. */
record DonorUpdateRequest(@Size(max = 100) @Schema(nullable = true, description = "Required, but for ANONYMOUS") String name,
        @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}") @Schema(nullable = true) String creditCode, boolean wantsToBeNamed, @Size(max = 50) @Schema(nullable = true) String contactPerson,
        @Size(max = 30) @Schema(nullable = true) String phone, @Size(max = 150) @Schema(nullable = true) String address) {
}
