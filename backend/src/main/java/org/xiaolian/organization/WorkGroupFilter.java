package org.xiaolian.organization;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which groups. */
class WorkGroupFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Of this organization")
    public UUID organizationId;
}
