package org.xiaolian.plan;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tasks. */
class WorkTaskFilter {
    @QueryParam("organizationId")
    public UUID organizationId;

    @QueryParam("campaignId")
    public UUID campaignId;

    @QueryParam("ownerId")
    public UUID ownerId;

    @QueryParam("status")
    public TaskStatus status;

    @QueryParam("open")
    @Parameter(description = "True: not closed yet; false: closed")
    public Boolean open;

    @QueryParam("overdue")
    @Parameter(description = "True: not closed and due before today")
    public Boolean overdue;
}
