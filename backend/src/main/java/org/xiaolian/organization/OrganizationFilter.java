package org.xiaolian.organization;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organizations. */
class OrganizationFilter {
    @QueryParam("region")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "Of this place and all places below it")
    public String region;

    @QueryParam("kind")
    public OrganizationKind kind;

    @QueryParam("parent")
    @Parameter(description = "Direct children of this organization")
    public UUID parent;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name")
    public String q;
}
