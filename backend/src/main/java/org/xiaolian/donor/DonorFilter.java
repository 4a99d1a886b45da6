package org.xiaolian.donor;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which donors. */
class DonorFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Of this office")
    public UUID organizationId;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name")
    public String q;
}
