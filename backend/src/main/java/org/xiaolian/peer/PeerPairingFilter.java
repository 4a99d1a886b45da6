package org.xiaolian.peer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which ones. */
class PeerPairingFilter {
    @QueryParam("childId")
    @Parameter(description = "In which this child takes part")
    public UUID childId;

    @QueryParam("ended")
    @DefaultValue("false")
    @Parameter(description = "Those that have ended, instead of those that hold")
    public boolean ended;
}
