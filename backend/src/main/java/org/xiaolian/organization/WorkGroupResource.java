package org.xiaolian.organization;

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

/** Written by administrators, and by those who lead the work of the group's organization. */
@Path("/api/v1/work-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "work-groups", description = "Leading groups (领导小组): who leads, who is in charge, who takes part")
class WorkGroupResource {
    private final WorkGroupService groups;

    WorkGroupResource(WorkGroupService groups) {
        this.groups = groups;
    }

    @GET
    @PermissionsAllowed("organization:read")
    @Operation(operationId = "listWorkGroups", summary = "List leading groups with their members, newest first")
    public Page<WorkGroupResponse> list(@BeanParam @Valid WorkGroupFilter filter, @BeanParam @Valid PageRequest page) {
        return groups.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("organization:read")
    @Operation(operationId = "getWorkGroup", summary = "Read a leading group with its members")
    @APIResponseSchema(value = WorkGroupResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        WorkGroupResponse group = groups.get(id);
        return Etags.ok(group, group.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed({"organization:write", "plan:write"})
    @Operation(operationId = "createWorkGroup", summary = "Set up a leading group")
    @APIResponseSchema(value = WorkGroupResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid WorkGroupCreateRequest request) {
        WorkGroupResponse group = groups.create(request);
        return Etags.created("/api/v1/work-groups/" + group.id(), group, group.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed({"organization:write", "plan:write"})
    @Operation(operationId = "updateWorkGroup", summary = "Change a leading group: the whole of it, members included")
    @APIResponseSchema(value = WorkGroupResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WorkGroupUpdateRequest request) {
        WorkGroupResponse group = groups.update(id, Etags.required(ifMatch), request);
        return Etags.ok(group, group.version());
    }
}
