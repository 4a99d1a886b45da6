package org.xiaolian.plan;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "responsibilities", description = "What the offices of each level answer for")
class ResponsibilityResource {
    private final ResponsibilityService duties;

    ResponsibilityResource(ResponsibilityService duties) {
        this.duties = duties;
    }

    @GET
    @PermissionsAllowed("plan:read")
    @Operation(operationId = "listResponsibilities", summary = "List duties in their order; those of one level are its list")
    public Page<ResponsibilityResponse> list(@BeanParam @Valid ResponsibilityFilter filter, @BeanParam @Valid PageRequest page) {
        return duties.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("plan:read")
    @Operation(operationId = "getResponsibility", summary = "Read a duty")
    @APIResponseSchema(value = ResponsibilityResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        ResponsibilityResponse found = duties.get(id);
        return Etags.ok(found, found.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "createResponsibility", summary = "Add a duty to the list of a level")
    @APIResponseSchema(value = ResponsibilityResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ResponsibilityCreateRequest request) {
        ResponsibilityResponse created = duties.create(request);
        return Etags.created("/api/v1/responsibilities/" + created.id(), created, created.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "updateResponsibility", summary = "Change a duty, or end it with its last day")
    @APIResponseSchema(value = ResponsibilityResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ResponsibilityUpdateRequest request) {
        ResponsibilityResponse updated = duties.update(id, Etags.required(ifMatch), request);
        return Etags.ok(updated, updated.version());
    }
}
