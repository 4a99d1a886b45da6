package org.xiaolian.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** A person in a list. */
record PersonRow(UUID id, String name, @Schema(nullable = true, description = "Null: does not log in") String loginName,
        OrganizationRef organization, @Schema(nullable = true) String positionTitle,
        @Schema(description = "Roles held today") List<Role> roles, PersonStatus status,
        @Schema(description = "Pairings of today in which she is the helper") long activePairingCount) {
    /** As the query gives it, still without roles and pairings. */
    PersonRow(UUID id, String name, String loginName, UUID organizationId, String organizationName, String positionTitle,
            PersonStatus status) {
        this(id, name, loginName, new OrganizationRef(organizationId, organizationName), positionTitle, List.of(), status, 0);
    }

    PersonRow with(List<Role> held, long pairings) {
        return new PersonRow(id, name, loginName, organization, positionTitle, held, status, pairings);
    }
}
