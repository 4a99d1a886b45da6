package org.xiaolian.census;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;

@Path("/api/v1/census-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "census")
class CensusComparisonResource {
    private final CensusComparisonService comparisons;

    CensusComparisonResource(CensusComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @Path("/{id}/snapshot")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "listCensusSnapshot", summary = "List the children of a frozen round as it counted them")
    public Page<CensusSnapshotRow> snapshot(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return comparisons.snapshot(id, page);
    }

    @GET
    @Path("/{id}/comparison")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "getCensusComparison", summary = "Compare a frozen round with an earlier one",
            description = "`before + entered - left = now`, always.")
    public CensusComparisonResponse compare(@PathParam("id") UUID id,
            @QueryParam("with") @Parameter(description = "The earlier round; the last one of the same kind and place when left out") UUID with) {
        return comparisons.compare(id, with);
    }

    @GET
    @Path("/{id}/comparison/children")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "listCensusComparison", summary = "List who entered, left or changed between two rounds, and why")
    public Page<CensusComparisonRow> children(@PathParam("id") UUID id, @QueryParam("with") UUID with,
            @QueryParam("difference") @NotNull CensusDifference difference, @BeanParam @Valid PageRequest page) {
        return comparisons.children(id, with, difference, page);
    }
}
