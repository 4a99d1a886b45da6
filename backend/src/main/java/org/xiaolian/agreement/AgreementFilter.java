package org.xiaolian.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which agreements. */
class AgreementFilter {
    @QueryParam("childId")
    public UUID childId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The child lives in this place's subtree")
    public String regionCode;
}
