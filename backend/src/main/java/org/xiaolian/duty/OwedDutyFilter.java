package org.xiaolian.duty;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which open duties. */
class OwedDutyFilter {
    @QueryParam("status")
    @Parameter(description = "All that is still owed when left out")
    public OwedStatus status;

    @QueryParam("owedBy")
    @DefaultValue("HELPER")
    @Parameter(description = "HELPER: a row a helper, child and duty; otherwise a row a child and duty, with whoever holds the post")
    public DutyActor owedBy;

    @QueryParam("helperId")
    @Parameter(description = "Owed by this person")
    public UUID helperId;

    @QueryParam("ruleId")
    public UUID ruleId;

    @QueryParam("duty")
    @Parameter(description = "ANY_CONTACT: children whom nobody reached for longer than a rule allows")
    public Duty duty;

    @QueryParam("organizationId")
    @Parameter(description = "Owed by this office's subtree")
    public UUID organizationId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The child lives in this place's subtree")
    public String regionCode;
}
