package org.xiaolian.donor;

import java.util.UUID;
import org.xiaolian.organization.OrganizationRef;

/** A donor in a list. */
record DonorRow(UUID id, OrganizationRef organization, DonorKind kind, String name, boolean wantsToBeNamed) {
    DonorRow(UUID id, UUID organizationId, String organizationName, DonorKind kind, String name, boolean wantsToBeNamed) {
        this(id, new OrganizationRef(organizationId, organizationName), kind, name, wantsToBeNamed);
    }
}
