package org.xiaolian.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.pairing.PairingDomain;

/** Two pupils who help each other. */
record PeerPairingResponse(UUID id, @Schema(nullable = true, description = "Null for whoever does not see this child") PeerChild helped,
        @Schema(nullable = true, description = "Null for whoever does not see this child, and when the classmate has no file") PeerChild helper,
        @Schema(nullable = true, description = "A classmate without a file; null for whoever does not see the helped child's own school record") String helperName,
        @Schema(nullable = true, description = "When that classmate's guardian agreed") LocalDate helperGuardianAgreedOn, OrganizationRef organization, List<PairingDomain> domains,
        @Schema(nullable = true, description = "Null for whoever does not see the helped child's own school record") String supportNeed, LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn, @Schema(nullable = true) String endNote, boolean active, long version) {

    /** One of the two. */
    record PeerChild(UUID id, String name) {
    }
}
