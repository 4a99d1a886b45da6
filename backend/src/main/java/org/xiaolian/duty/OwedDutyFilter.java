package org.xiaolian.duty;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which open duties. */
class OwedDutyFilter {
    @QueryParam("status")
    @Parameter(description = "All that is still owed when left out")
    public OwedStatus status;

    @QueryParam("helperId")
    @Parameter(description = "Owed by this person")
    public UUID helperId;

    @QueryParam("ruleId")
    public UUID ruleId;

    @QueryParam("organizationId")
    @Parameter(description = "Owed by this office's subtree")
    public UUID organizationId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The child lives in this place's subtree")
    public String regionCode;
}
