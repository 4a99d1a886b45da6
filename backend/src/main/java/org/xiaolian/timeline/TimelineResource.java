package org.xiaolian.timeline;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;

@Path("/api/v1/children/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "timeline", description = "A child's story, and counts of records")
class TimelineResource {
    private final TimelineService timeline;

    TimelineResource(TimelineService timeline) {
        this.timeline = timeline;
    }

    @GET
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getChildTimeline", summary = "Everything about a child, newest first",
            description = "Visits, contacts, pairings, care and status. Cancelled entries and attempts are there and say that they do not count.")
    public Page<TimelineEntry> timeline(@PathParam("id") UUID id, @QueryParam("kind") TimelineKind kind,
            @QueryParam("asOf") @Parameter(description = "Leaves out what happened later; all when left out. 400 in the future") LocalDate asOf, @BeanParam @Valid PageRequest page) {
        return timeline.of(id, kind, asOf, page);
    }
}
