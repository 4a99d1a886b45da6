package org.xiaolian.timeline;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/children/{id}/last-record")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "timeline", description = "A child's story, and counts of records")
class LastRecordResource {
    private final TimelineService timeline;

    LastRecordResource(TimelineService timeline) {
        this.timeline = timeline;
    }

    @GET
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getLastRecord", summary = "What happened last time: the last visit and the last contact that counted")
    public LastRecordResponse last(@PathParam("id") UUID id) {
        return timeline.last(id);
    }
}
