package org.xiaolian.activity;

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

@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "What offices do with many at once")
class ActivityResource {
    private final ActivityService activities;

    ActivityResource(ActivityService activities) {
        this.activities = activities;
    }

    @GET
    @PermissionsAllowed("activity:read")
    @Operation(operationId = "listActivities", summary = "List activities, latest first",
            description = "Those hosted by the caller's office, by the offices she leads and by those above her, and those to which a child she sees is asked.")
    public Page<ActivityRow> list(@BeanParam @Valid ActivityFilter filter, @BeanParam @Valid PageRequest page) {
        return activities.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("activity:read")
    @Operation(operationId = "getActivity", summary = "Read an activity")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        ActivityResponse found = activities.get(id);
        return Etags.ok(found, found.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "createActivity", summary = "Plan an activity", description = "Also one that was held already: plan it, then move it to HELD.")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ActivityCreateRequest request) {
        ActivityResponse made = activities.create(request);
        return Etags.created("/api/v1/activities/" + made.id(), made, made.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "updateActivity", summary = "Change an activity", description = "403 for one that another office hosts.")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ActivityContent content) {
        ActivityResponse updated = activities.update(id, Etags.required(ifMatch), content);
        return Etags.ok(updated, updated.version());
    }

    @POST
    @Path("/{id}/state")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "moveActivity", summary = "Write down that it was held, call it off, or take either back",
            description = "409 before its first day when it is to be HELD; CANCELLED needs a reason.")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200")
    public Response move(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ActivityStateRequest request) {
        ActivityResponse moved = activities.move(id, Etags.required(ifMatch), request);
        return Etags.ok(moved, moved.version());
    }
}
