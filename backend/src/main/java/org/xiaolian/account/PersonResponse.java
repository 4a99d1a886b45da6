package org.xiaolian.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** A person with her roles of today. */
record PersonResponse(UUID id, String name, @Schema(nullable = true) String loginName, OrganizationRef organization,
        @Schema(nullable = true) String positionTitle, @Schema(nullable = true) String phone, PersonStatus status,
        @Schema(nullable = true) String inactiveReason, boolean mustChangePassword, List<PersonRoleResponse> roles,
        long activePairingCount, Instant createdAt,
        @Schema(nullable = true, description = "Only in the answer that made it") String oneTimePassword,
        @Schema(description = "For the next If-Match") long version) {

    /** A role and where it holds. */
    record PersonRoleResponse(Role role, @Schema(nullable = true) String regionCode, @Schema(nullable = true) String regionName,
            @Schema(nullable = true) UUID organizationId, @Schema(nullable = true) String organizationName,
            @Schema(nullable = true) String className, LocalDate validFrom, @Schema(nullable = true) LocalDate validTo) {
    }
}
