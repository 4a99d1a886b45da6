package org.xiaolian.consent;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which consents that await a parent. */
class ConsentFilter {
    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The child lives in this place's subtree")
    public String regionCode;
}
