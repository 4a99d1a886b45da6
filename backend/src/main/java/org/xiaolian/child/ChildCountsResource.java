package org.xiaolian.child;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.HeavyRead;

@Path("/api/v1/child-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "children")
class ChildCountsResource {
    private final ChildService children;

    ChildCountsResource(ChildService children) {
        this.children = children;
    }

    @GET
    @HeavyRead
    @PermissionsAllowed("coverage:read")
    @Operation(operationId = "getChildCounts", summary = "How many open files, by who cares and by risk level",
            description = "Within the caller's scope and the place. The files behind a count: `GET /children?careType=…`, or `careKnown=false` for those that do not say who cares. What a role hides of a child is not counted for it: without the right to see risk levels `byRiskLevel` is empty.")
    public ChildCountsResponse counts(@QueryParam("regionCode") @Pattern(regexp = "\\d{12}") @Parameter(description = "Live in this place or below",
            example = "420583000000") String regionCode) {
        return children.counts(regionCode);
    }
}
