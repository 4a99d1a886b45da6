package org.xiaolian.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tickets. */
class ExportTicketFilter {
    @QueryParam("mine")
    @Parameter(description = "true: those one asked for; false: those of others")
    public Boolean mine;

    @QueryParam("state")
    public ExportTicketState state;
}
