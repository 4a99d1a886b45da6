package org.xiaolian.duplicate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "Two files of one child: found, decided, merged with undo")
class DuplicateResource {
    private final DuplicateService duplicates;

    DuplicateResource(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @PermissionsAllowed("child:write")
    @Operation(operationId = "listDuplicates", summary = "List pairs of files that may be of one child, strongest first",
            description = "Only pairs of which the caller may see both: a pair of a village's list and a school's roll is shown to the supervisor of both.")
    public Page<DuplicateRow> list(@BeanParam @Valid DuplicateFilter filter, @BeanParam @Valid PageRequest page) {
        return duplicates.list(filter, page);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createDuplicate", summary = "Put two files into the queue that somebody believes to be of one child")
    @APIResponseSchema(value = DuplicateRow.class, responseCode = "201")
    public Response create(@NotNull @Valid DuplicateCreateRequest request) {
        DuplicateRow pair = duplicates.report(request);
        return Etags.created("/api/v1/duplicates/" + pair.id(), pair, pair.version());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("child:write")
    @Operation(operationId = "getDuplicate", summary = "Read a pair and how many records hang on each file")
    @APIResponseSchema(value = DuplicateResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        DuplicateResponse pair = duplicates.get(id);
        return Response.ok(pair).header("Cache-Control", "private, no-cache").build();
    }

    @POST
    @Path("/{id}/distinction")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "distinguishDuplicate", summary = "Say that these are different children; it is remembered with who and why")
    @APIResponseSchema(value = DuplicateRow.class, responseCode = "200")
    public Response distinguish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DuplicateDistinctionRequest request) {
        DuplicateRow pair = duplicates.distinguish(id, Etags.required(ifMatch), request);
        return Etags.ok(pair, pair.version());
    }

    @POST
    @Path("/{id}/reconsideration")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "reconsiderDuplicate", summary = "Put a pair of different children back into the queue")
    @APIResponseSchema(value = DuplicateRow.class, responseCode = "200")
    public Response reconsider(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        DuplicateRow pair = duplicates.reconsider(id, Etags.required(ifMatch));
        return Etags.ok(pair, pair.version());
    }

    @POST
    @Path("/{id}/merge")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "mergeDuplicate", summary = "Make one file of two",
            description = "Everything of the other file moves to the survivor; the other is closed as a duplicate and points at it. It can be undone for 30 days.")
    @APIResponseSchema(value = DuplicateMergeResponse.class, responseCode = "200")
    public Response merge(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DuplicateMergeRequest request) {
        DuplicateMergeResponse merge = duplicates.merge(id, Etags.required(ifMatch), request);
        return Etags.ok(merge, merge.version());
    }
}
