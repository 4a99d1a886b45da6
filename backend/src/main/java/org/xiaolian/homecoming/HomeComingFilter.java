package org.xiaolian.homecoming;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which home-comings. */
class HomeComingFilter {
    @QueryParam("childId")
    public UUID childId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The child lives in this place or below")
    public String regionCode;

    @QueryParam("from")
    @Parameter(description = "At home on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "At home on this day or earlier")
    public LocalDate to;

    @QueryParam("proposal")
    @Parameter(description = "Suggests this and nobody has answered")
    public HomeComingProposal proposal;

    @QueryParam("open")
    @Parameter(description = "True: suggests something nobody has answered")
    public Boolean open;
}
