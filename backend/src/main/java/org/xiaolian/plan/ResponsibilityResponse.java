package org.xiaolian.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** A duty of a level. */
record ResponsibilityResponse(UUID id, OrganizationRef organization, ResponsibleLevel level, int listOrder, String text,
        @Schema(nullable = true) UUID policyDocumentId, @Schema(nullable = true) String policyDocumentNumber, LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo, @Schema(description = "For the next If-Match") long version) {
    /** As the query gives it. */
    ResponsibilityResponse(UUID id, UUID organizationId, String organizationName, ResponsibleLevel level, int listOrder, String text, UUID policyDocumentId,
            String policyDocumentNumber, LocalDate validFrom, LocalDate validTo, long version) {
        this(id, new OrganizationRef(organizationId, organizationName), level, listOrder, text, policyDocumentId, policyDocumentNumber, validFrom, validTo, version);
    }
}
