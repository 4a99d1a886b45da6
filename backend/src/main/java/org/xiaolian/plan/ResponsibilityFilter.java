package org.xiaolian.plan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which duties. */
class ResponsibilityFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Set up by this organization")
    public UUID organizationId;

    @QueryParam("level")
    public ResponsibleLevel level;

    @QueryParam("asOf")
    @Parameter(description = "Those that hold on this day; today when left out")
    public LocalDate asOf;
}
