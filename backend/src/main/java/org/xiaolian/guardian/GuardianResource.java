package org.xiaolian.guardian;

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

@Path("/api/v1/guardians")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "guardians", description = "Parents, carers and others around children")
class GuardianResource {
    private final GuardianService guardians;

    GuardianResource(GuardianService guardians) {
        this.guardians = guardians;
    }

    @GET
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "listGuardians", summary = "List people around children, by name")
    public Page<GuardianRow> list(@BeanParam @Valid GuardianFilter filter, @BeanParam @Valid PageRequest page) {
        return guardians.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "getGuardian", summary = "Read a person around children")
    @APIResponseSchema(value = GuardianResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        GuardianResponse guardian = guardians.get(id);
        return Etags.ok(guardian, guardian.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "createGuardian", summary = "Add a person around children")
    @APIResponseSchema(value = GuardianResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid GuardianCreateRequest request) {
        GuardianResponse guardian = guardians.create(request);
        return Etags.created("/api/v1/guardians/" + guardian.id(), guardian, guardian.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "updateGuardian", summary = "Correct a person; phones are replaced as a whole")
    @APIResponseSchema(value = GuardianResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GuardianUpdateRequest request) {
        GuardianResponse guardian = guardians.update(id, Etags.required(ifMatch), request);
        return Etags.ok(guardian, guardian.version());
    }

    @PUT
    @Path("/{id}/phones/{phoneId}/dead-mark")
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "markGuardianPhone", summary = "Mark a number as dead, or take the mark back",
            description = "A recorded call with the outcome NUMBER_DEAD or REACHED does the same.")
    @APIResponseSchema(value = GuardianResponse.class, responseCode = "200")
    public Response mark(@PathParam("id") UUID id, @PathParam("phoneId") UUID phoneId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PhoneMarkRequest request) {
        GuardianResponse guardian = guardians.mark(id, phoneId, Etags.required(ifMatch), request.dead());
        return Etags.ok(guardian, guardian.version());
    }
}
