package org.xiaolian.plan;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which documents or campaigns. */
class PlanFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Of this organization")
    public UUID organizationId;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the title, number or name")
    public String q;
}
