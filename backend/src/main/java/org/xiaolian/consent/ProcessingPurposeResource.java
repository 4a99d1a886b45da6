package org.xiaolian.consent;

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
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/processing-purposes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "purposes", description = "Why data are processed, and on which legal basis")
class ProcessingPurposeResource {
    private final ProcessingPurposeService purposes;

    ProcessingPurposeResource(ProcessingPurposeService purposes) {
        this.purposes = purposes;
    }

    @GET
    @PermissionsAllowed("consent:read")
    @Operation(operationId = "listProcessingPurposes", summary = "List the purposes that hold where you work")
    public ProcessingPurposesResponse list() {
        return purposes.list();
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("purpose:write")
    @Operation(operationId = "createProcessingPurpose", summary = "Add a purpose of your county")
    @APIResponseSchema(value = ProcessingPurposeResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ProcessingPurposeRequest request) {
        ProcessingPurposeResponse purpose = purposes.create(request);
        return Etags.created("/api/v1/processing-purposes/" + purpose.id(), purpose, purpose.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("purpose:write")
    @Operation(operationId = "updateProcessingPurpose", summary = "Change a purpose of your county",
            description = "When its text, controller or basis changes, its text version rises and consents to the former text are outdated. The code stays.")
    @APIResponseSchema(value = ProcessingPurposeResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProcessingPurposeRequest request) {
        ProcessingPurposeResponse purpose = purposes.update(id, Etags.required(ifMatch), request);
        return Etags.ok(purpose, purpose.version());
    }
}
