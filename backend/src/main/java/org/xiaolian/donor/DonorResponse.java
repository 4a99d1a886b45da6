package org.xiaolian.donor;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** A donor. How to reach her is null for those who only read the books. */
record DonorResponse(UUID id, OrganizationRef organization, DonorKind kind, String name, @Schema(nullable = true) String creditCode, boolean wantsToBeNamed,
        @Schema(nullable = true) String contactPerson, @Schema(nullable = true) String phone, @Schema(nullable = true) String address, long version) {
}
