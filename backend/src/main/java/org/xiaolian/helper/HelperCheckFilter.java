package org.xiaolian.helper;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which checks. */
class HelperCheckFilter {
    @QueryParam("personId")
    @Parameter(description = "Of this person; those of her office's whole staff are not hers")
    public UUID personId;

    @QueryParam("organizationId")
    @Parameter(description = "Of this office's whole staff")
    public UUID organizationId;
}
