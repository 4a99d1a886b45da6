package org.xiaolian.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A pairing, in a list and by itself. */
record PairingRow(UUID id, PairingChild child, PersonRef helper, OrganizationRef organization, PairingKind kind, List<PairingDomain> domains, LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn, @Schema(nullable = true) PairingEndReason endReason, @Schema(nullable = true) String endNote,
        @Schema(nullable = true) UUID campaignId, @Schema(nullable = true, description = "Of the time before that day the helper sees no visits and contacts; null: all") LocalDate recordsFrom,
        @Schema(description = "She also sees confidential notes") boolean showsConfidential, @Schema(description = "Holds today") boolean active, long version) {

    /** The child of a pairing. */
    record PairingChild(UUID id, String name, @Schema(nullable = true) String regionCode, @Schema(nullable = true) String regionName) {
    }
}
