package org.xiaolian.timeline;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.HeavyRead;

@Path("/api/v1/record-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "timeline", description = "A child's story, and counts of records")
class RecordCountsResource {
    private final TimelineService timeline;

    RecordCountsResource(TimelineService timeline) {
        this.timeline = timeline;
    }

    @GET
    @HeavyRead
    @PermissionsAllowed("coverage:read")
    @Operation(operationId = "getRecordCounts", summary = "Entries and person-times of a period within the caller's scope")
    public RecordCountsResponse counts(@QueryParam("from") @NotNull @Parameter(example = "2026-01-01") LocalDate from,
            @QueryParam("to") @NotNull @Parameter(example = "2026-12-31") LocalDate to, @QueryParam("organizationId") UUID organizationId,
            @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") String regionCode) {
        return timeline.counts(from, to, organizationId, regionCode);
    }
}
