package org.xiaolian.export;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.job.JobResponse;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "Lists as sheets")
class ExportResource {
    private final ExportService exports;

    ExportResource(ExportService exports) {
        this.exports = exports;
    }

    @GET
    @Path("/export-lists")
    @PermissionsAllowed("export:write")
    @Operation(operationId = "getExportLists", summary = "The lists one may export, with their columns",
            description = "Columns that none of the caller's roles shows are not offered. `release` says how a column leaves: FREE, MASKED (whole with a ticket), TICKET.")
    public ExportListsResponse lists() {
        return exports.lists();
    }

    @POST
    @Path("/exports")
    @WriteOnce
    @PermissionsAllowed("export:write")
    @Operation(operationId = "createExport", summary = "Write a list as a sheet",
            description = "Long work: the answer is a job whose result is the file. The rows are those the list shows the caller with this filter, in its order; a value her"
                    + " role does not see of a child is an empty cell. The file names who made it and when, and disappears with the job after three days. 403"
                    + " `export.column-hidden` for a column that none of her roles shows, 409 `export.ticket-required` for a sensitive one without a ticket. The export and each download are kept in the access log.")
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    public Response export(@NotNull @Valid ExportCreateRequest request) {
        JobResponse job = exports.export(request);
        return Response.accepted(job).location(URI.create("/api/v1/jobs/" + job.id())).build();
    }
}
