package org.xiaolian.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.pairing.PairingDomain;
import org.xiaolian.pairing.PairingKind;

/** A pairing that waits, or what became of it. */
record WaitingPairingResponse(UUID id, UUID childId, @Schema(nullable = true, description = "Null for an office that no longer sees the child") String childName, PersonRef helper, OrganizationRef organization, PairingKind kind, List<PairingDomain> domains,
        @Schema(nullable = true, description = "What is lacking; null once it is settled") WaitingObstacle obstacle, @Schema(nullable = true) WaitingOutcome outcome,
        @Schema(nullable = true, description = "The pairing it became") UUID pairingId, @Schema(nullable = true) String note, PersonRef createdBy, Instant createdAt, long version) {
}
