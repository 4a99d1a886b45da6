package org.xiaolian.account;

import java.util.UUID;
import org.xiaolian.organization.OrganizationRef;

/** A person as somebody sees her who only chooses people: never a telephone, a login or a role. */
record ColleagueRow(UUID id, String name, OrganizationRef organization) {
    /** As the query gives it. */
    ColleagueRow(UUID id, String name, UUID organizationId, String organizationName) {
        this(id, name, new OrganizationRef(organizationId, organizationName));
    }
}
