package org.xiaolian.schooling;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which children's schools to confirm. */
class SchoolingConfirmationFilter {
    @QueryParam("reason")
    public ConfirmationReason reason;

    @QueryParam("schoolId")
    public UUID schoolId;

    @QueryParam("className")
    @Size(max = 30)
    public String className;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "Lives in this place or below")
    public String regionCode;
}
