package org.xiaolian.overnight;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which ones. */
class StayFilter {
    @QueryParam("childId")
    public UUID childId;

    @QueryParam("state")
    public StayState state;

    @QueryParam("open")
    @Parameter(description = "Only what still waits for somebody: to be decided, to begin, or to be reported on")
    public Boolean open;
}
