package org.xiaolian.duplicate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates")
class DuplicateMergeResource {
    private final DuplicateService duplicates;

    DuplicateMergeResource(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Path("/duplicate-merges")
    @PermissionsAllowed("child:write")
    @Operation(operationId = "listDuplicateMerges", summary = "List merges, newest first")
    public Page<DuplicateMergeRow> list(@QueryParam("childId") @Parameter(description = "Of this child, as survivor or as the other file") UUID childId,
            @BeanParam @Valid PageRequest page) {
        return duplicates.merges(childId, page);
    }

    @GET
    @Path("/duplicate-merges/{id}")
    @PermissionsAllowed("child:write")
    @Operation(operationId = "getDuplicateMerge", summary = "Read a merge: what moved, and what was changed since")
    @APIResponseSchema(value = DuplicateMergeResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        DuplicateMergeResponse merge = duplicates.getMerge(id);
        return Etags.ok(merge, merge.version());
    }

    @POST
    @Path("/duplicate-merges/{id}/undoing")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "undoDuplicateMerge", summary = "Make two files of one again, exactly as they were",
            description = "Within 30 days and while nothing that was moved has been changed (409 `duplicate.changed-since`). Records made after the merge stay with the survivor.")
    @APIResponseSchema(value = DuplicateMergeResponse.class, responseCode = "200")
    public Response undo(@PathParam("id") UUID id, @NotNull @Valid DuplicateUndoRequest request) {
        DuplicateMergeResponse merge = duplicates.undo(id, request);
        return Etags.ok(merge, merge.version());
    }

    @POST
    @Path("/duplicate-checks")
    @WriteOnce
    @PermissionsAllowed("account:write")
    @Operation(operationId = "checkDuplicates", summary = "Check the next 500 files that were never checked",
            description = "For files that were loaded straight into the database; files saved through the API are checked at once.")
    @APIResponseSchema(value = DuplicateCheckResponse.class, responseCode = "200")
    public Response check() {
        return Response.ok(duplicates.checkNext()).build();
    }
}
