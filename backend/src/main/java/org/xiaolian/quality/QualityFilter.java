package org.xiaolian.quality;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which files; figures and lists read the same conditions. */
class QualityFilter {
    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "Lives in this place or below")
    public String regionCode;

    @QueryParam("organizationId")
    @Parameter(description = "Goes to this school")
    public UUID organizationId;

    @QueryParam("className")
    @Size(max = 30)
    public String className;
}
