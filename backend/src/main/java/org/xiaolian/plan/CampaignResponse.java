package org.xiaolian.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** A campaign that visits, contacts and pairings are tagged with. */
record CampaignResponse(UUID id, OrganizationRef organization, String name, @Schema(nullable = true) String theme,
        @Schema(nullable = true) UUID policyDocumentId, @Schema(nullable = true) String policyDocumentNumber, LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn, @Schema(description = "For the next If-Match") long version) {
    /** As the query gives it. */
    CampaignResponse(UUID id, UUID organizationId, String organizationName, String name, String theme, UUID policyDocumentId,
            String policyDocumentNumber, LocalDate startsOn, LocalDate endsOn, long version) {
        this(id, new OrganizationRef(organizationId, organizationName), name, theme, policyDocumentId, policyDocumentNumber, startsOn,
                endsOn, version);
    }
}
