package org.xiaolian.subject;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which holds. */
class LegalHoldFilter {
    @QueryParam("state")
    public LegalHoldState state;

    @QueryParam("childId")
    @Parameter(description = "On this child's file")
    public UUID childId;
}
