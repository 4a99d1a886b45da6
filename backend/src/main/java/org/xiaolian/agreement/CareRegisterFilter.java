package org.xiaolian.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which children of the register; counts and list read the same conditions. */
class CareRegisterFilter {
    @QueryParam("standing")
    @DefaultValue("DUE")
    @Parameter(description = "DUE 应签: an open file whose care today lies with others than the parents; the others are parts of it")
    public CareStanding standing = CareStanding.DUE;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The child lives in this place's subtree")
    public String regionCode;
}
