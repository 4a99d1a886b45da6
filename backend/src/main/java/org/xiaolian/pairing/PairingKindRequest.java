package org.xiaolian.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationKind;

/** What a kind of pairing is to mean in the caller's county. */
record PairingKindRequest(@NotBlank @Size(max = 30) String labelZh, @NotBlank @Size(max = 40) String labelEn,
        @NotNull @Size(max = 13) @Schema(description = "Whose people may hold it; empty: any office's") List<@NotNull OrganizationKind> holders,
        @NotEmpty @Size(max = 5) List<@NotNull PairingDomain> domains, @NotNull PairingCheck requiredCheck,
        @Min(1) @Max(300) @Schema(description = "Children a helper can have in this kind, unless her profile says otherwise") int capacity) {
}
