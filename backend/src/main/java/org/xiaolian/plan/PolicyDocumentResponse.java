package org.xiaolian.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** A numbered document the work is based on. */
record PolicyDocumentResponse(UUID id, OrganizationRef organization, String title, String documentNumber,
        @Schema(nullable = true) String issuer, @Schema(nullable = true) LocalDate issuedOn, boolean yearMasked,
        @Schema(description = "For the next If-Match") long version) {
    /** As the query gives it. */
    PolicyDocumentResponse(UUID id, UUID organizationId, String organizationName, String title, String documentNumber, String issuer,
            LocalDate issuedOn, boolean yearMasked, long version) {
        this(id, new OrganizationRef(organizationId, organizationName), title, documentNumber, issuer, issuedOn, yearMasked, version);
    }
}
