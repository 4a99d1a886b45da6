package org.xiaolian.child;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "children", description = "One child, one file")
class ChildResource {
    private final ChildService children;

    ChildResource(ChildService children) {
        this.children = children;
    }

    @GET
    @PermissionsAllowed("child:read")
    @Operation(operationId = "listChildren", summary = "List children within the caller's scope")
    public Page<ChildRow> list(@BeanParam @Valid ChildFilter filter, @BeanParam @Valid PageRequest page) {
        return children.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getChild", summary = "Read a child's file", description = "Every reading is kept in the access log.")
    @APIResponseSchema(value = ChildResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @QueryParam("asOf") @Parameter(description = "Shows the file as it was at the end of this"
            + " day: status, place, carer, school; completeness and what has no history are today's") LocalDate asOf, @Context Request conditions) {
        if (asOf != null) {
            return Response.ok(children.get(id, asOf)).header("Cache-Control", "no-store").build();
        }
        ChildResponse child = children.get(id);
        return Etags.ok(child, child.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createChild", summary = "Open a child's file",
            description = "The archive number is given by the server. Entries that should be checked are in `warnings`.")
    @APIResponseSchema(value = ChildResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ChildCreateRequest request) {
        ChildResponse child = children.create(request);
        return Etags.created("/api/v1/children/" + child.id(), child, child.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateChild", summary = "Change a child's file")
    @APIResponseSchema(value = ChildResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ChildUpdateRequest request) {
        ChildResponse child = children.update(id, Etags.required(ifMatch), request);
        return Etags.ok(child, child.version());
    }

    @POST
    @Path("/{id}/confirmation")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "confirmChild", summary = "Say that a file was looked at and nothing has changed",
            description = "Of the version in `If-Match`. `lastConfirmedOn` becomes today; the version stays.")
    @APIResponseSchema(value = ChildResponse.class, responseCode = "200")
    public Response confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        ChildResponse child = children.confirm(id, Etags.required(ifMatch));
        return Etags.ok(child, child.version());
    }

    @POST
    @Path("/{id}/closure")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "closeChild", summary = "Close a child's file with a reason")
    @APIResponseSchema(value = ChildResponse.class, responseCode = "200")
    public Response close(@PathParam("id") UUID id, @NotNull @Valid ChildClosureRequest request) {
        ChildResponse child = children.close(id, request);
        return Etags.ok(child, child.version());
    }

    @POST
    @Path("/{id}/reopening")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "reopenChild", summary = "Open a closed file again")
    @APIResponseSchema(value = ChildResponse.class, responseCode = "200")
    public Response reopen(@PathParam("id") UUID id, @NotNull @Valid ChildReopeningRequest request) {
        ChildResponse child = children.reopen(id, request);
        return Etags.ok(child, child.version());
    }

    @POST
    @Path("/{id}/id-number-disclosure")
    @WriteOnce
    @PermissionsAllowed("child:reveal")
    @Operation(operationId = "discloseChildIdNumber", summary = "Show the whole identity number, for a reason that is kept")
    @APIResponseSchema(value = ChildIdNumberResponse.class, responseCode = "200")
    public Response disclose(@PathParam("id") UUID id, @NotNull @Valid ChildIdNumberDisclosureRequest request) {
        return Response.ok(children.disclose(id, request)).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/{id}/id-number-check")
    @WriteOnce
    @PermissionsAllowed("child:reveal")
    @Operation(operationId = "checkChildIdNumber", summary = "Compare the last four characters of the identity number without showing it")
    @APIResponseSchema(value = ChildIdNumberCheckResponse.class, responseCode = "200")
    public Response check(@PathParam("id") UUID id, @NotNull @Valid ChildIdNumberCheckRequest request) {
        return Response.ok(children.check(id, request)).header("Cache-Control", "no-store").build();
    }
}
