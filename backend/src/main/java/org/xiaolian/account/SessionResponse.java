package org.xiaolian.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** Who is signed in and what she may do. */
record SessionResponse(UUID personId, String name, OrganizationRef organization, List<SessionRole> roles,
        @Schema(description = "Permissions, as endpoints name them") List<String> permissions,
        @Schema(description = "True: only changing the password is allowed") boolean mustChangePassword,
        Instant serverTime) {

    /** A role and where it holds. */
    record SessionRole(Role role, @Schema(nullable = true) String regionCode, @Schema(nullable = true) String regionName,
            @Schema(nullable = true) UUID organizationId, @Schema(nullable = true) String organizationName,
            @Schema(nullable = true) String className) {
    }
}
