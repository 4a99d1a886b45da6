package org.xiaolian.duplicate;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pairs. */
class DuplicateFilter {
    @QueryParam("state")
    @DefaultValue("OPEN")
    public DuplicateState state = DuplicateState.OPEN;

    @QueryParam("strength")
    @Parameter(description = "Exactly this strength")
    public DuplicateStrength strength;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "One of the two lives in this place or below")
    public String regionCode;

    @QueryParam("childId")
    @Parameter(description = "Of this child")
    public UUID childId;
}
