package org.xiaolian.timeline;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "timeline", description = "A child's story, and counts of records")
class TimelineResource {
    private final TimelineService timeline;

    TimelineResource(TimelineService timeline) {
        this.timeline = timeline;
    }

    @GET
    @Path("/children/{id}/timeline")
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getChildTimeline", summary = "Everything about a child, newest first",
            description = "Visits, contacts, pairings, care and status. Cancelled entries and attempts are there and say that they do not count.")
    public Page<TimelineEntry> timeline(@PathParam("id") UUID id, @QueryParam("kind") TimelineKind kind, @BeanParam @Valid PageRequest page) {
        return timeline.of(id, kind, page);
    }

    @GET
    @Path("/children/{id}/last-record")
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getLastRecord", summary = "What happened last time: the last visit and the last contact that counted")
    public LastRecordResponse last(@PathParam("id") UUID id) {
        return timeline.last(id);
    }

    @GET
    @Path("/record-counts")
    @PermissionsAllowed("coverage:read")
    @Operation(operationId = "getRecordCounts", summary = "Entries and person-times of a period within the caller's scope")
    public RecordCountsResponse counts(@QueryParam("from") @NotNull @Parameter(example = "2026-01-01") LocalDate from,
            @QueryParam("to") @NotNull @Parameter(example = "2026-12-31") LocalDate to, @QueryParam("organizationId") UUID organizationId,
            @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") String regionCode) {
        return timeline.counts(from, to, organizationId, regionCode);
    }
}
