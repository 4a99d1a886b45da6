package org.xiaolian.ledger;

import java.util.UUID;
import org.xiaolian.organization.OrganizationRef;

/** A purpose that donors name. */
record DesignationResponse(UUID id, OrganizationRef organization, DesignationKind kind, String name) {
    DesignationResponse(UUID id, UUID organizationId, String organizationName, DesignationKind kind, String name) {
        this(id, new OrganizationRef(organizationId, organizationName), kind, name);
    }
}
