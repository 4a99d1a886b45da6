package org.xiaolian.guardian;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people. */
class GuardianFilter {
    @QueryParam("q")
    @Size(max = 50)
    @Parameter(description = "Beginning of the name")
    public String q;

    @QueryParam("childId")
    @Parameter(description = "Around this child, at any time")
    public UUID childId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "Written down in this place or below")
    public String regionCode;

    @QueryParam("part")
    @Parameter(description = "What she is today to a child that the caller may see")
    public GuardianPart part;

    @QueryParam("reachable")
    @Parameter(description = "Whether one of her numbers works; finds only people whose numbers the caller may see")
    public Boolean reachable;
}
