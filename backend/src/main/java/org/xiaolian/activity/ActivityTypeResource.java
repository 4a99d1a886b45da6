package org.xiaolian.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/activity-types")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "What offices do with many at once")
class ActivityTypeResource {
    private final ActivityTypeService types;

    ActivityTypeResource(ActivityTypeService types) {
        this.types = types;
    }

    @GET
    @PermissionsAllowed("activity:read")
    @Operation(operationId = "listActivityTypes", summary = "List kinds of activity", description = "Those that came with the system, and those of the caller's offices and of the ones above. Kinds that are no longer offered are listed as such.")
    public Page<ActivityTypeResponse> list() {
        return types.list();
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "createActivityType", summary = "Add a kind of activity of an office", description = "Offered to everybody below the office. 409 when the office has one of this name.")
    @APIResponseSchema(value = ActivityTypeResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ActivityTypeCreateRequest request) {
        ActivityTypeResponse made = types.create(request);
        return Etags.created("/api/v1/activity-types/" + made.id(), made, made.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "updateActivityType", summary = "Rename a kind of activity of an office, or offer it no longer", description = "404 for one that came with the system.")
    @APIResponseSchema(value = ActivityTypeResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ActivityTypeRequest request) {
        ActivityTypeResponse updated = types.update(id, Etags.required(ifMatch), request);
        return Etags.ok(updated, updated.version());
    }
}
