package org.xiaolian.subject;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests. */
class SubjectRequestFilter {
    @QueryParam("state")
    public SubjectRequestState state;

    @QueryParam("kind")
    public SubjectRequestKind kind;

    @QueryParam("childId")
    @Parameter(description = "About this child")
    public UUID childId;
}
