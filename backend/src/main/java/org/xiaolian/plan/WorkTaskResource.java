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

@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "Tasks with an owner and a due date; they close with a result")
class WorkTaskResource {
    private final WorkTaskService tasks;

    WorkTaskResource(WorkTaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @PermissionsAllowed("plan:read")
    @Operation(operationId = "listTasks", summary = "List tasks, soonest due first")
    public Page<WorkTaskResponse> list(@BeanParam @Valid WorkTaskFilter filter, @BeanParam @Valid PageRequest page) {
        return tasks.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("plan:read")
    @Operation(operationId = "getTask", summary = "Read a task")
    @APIResponseSchema(value = WorkTaskResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        WorkTaskResponse found = tasks.get(id);
        return Etags.ok(found, found.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "createTask", summary = "Add a task")
    @APIResponseSchema(value = WorkTaskResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid WorkTaskCreateRequest request) {
        WorkTaskResponse created = tasks.create(request);
        return Etags.created("/api/v1/tasks/" + created.id(), created, created.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "updateTask", summary = "Change a task")
    @APIResponseSchema(value = WorkTaskResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WorkTaskUpdateRequest request) {
        WorkTaskResponse updated = tasks.update(id, Etags.required(ifMatch), request);
        return Etags.ok(updated, updated.version());
    }

    @POST
    @Path("/{id}/closure")
    @WriteOnce
    @PermissionsAllowed("plan:read")
    @Operation(operationId = "closeTask", summary = "Close a task with its result",
            description = "By its owner, or by those who lead its organization. Nothing closes without a result note.")
    @APIResponseSchema(value = WorkTaskResponse.class, responseCode = "200")
    public Response close(@PathParam("id") UUID id, @NotNull @Valid WorkTaskClosureRequest request) {
        WorkTaskResponse closed = tasks.close(id, request);
        return Etags.ok(closed, closed.version());
    }
}
