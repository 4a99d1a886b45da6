package org.xiaolian.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** Money of one purpose. */
record FundRow(UUID id, OrganizationRef organization, @Schema(nullable = true, description = "Null: given without a purpose") DesignationRef designation,
        @Schema(description = "What is left, in fen") long balanceFen, @Schema(description = "What came, in fen") long incomeFen,
        @Schema(description = "What went, in fen") long spentFen) {
    FundRow(UUID id, UUID organizationId, String organizationName, UUID designationId, String designationName, long balanceFen, long incomeFen, long spentFen) {
        this(id, new OrganizationRef(organizationId, organizationName), DesignationRef.of(designationId, designationName), balanceFen, incomeFen, spentFen);
    }
}
