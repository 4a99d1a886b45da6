package org.xiaolian.consent;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "consents", description = "Who agreed to what, for which child")
class ChildConsentResource {
    private final ConsentService consents;

    ChildConsentResource(ConsentService consents) {
        this.consents = consents;
    }

    @GET
    @PermissionsAllowed("consent:read")
    @Operation(operationId = "listChildConsents", summary = "Read where each purpose stands for a child, and every signature")
    public ConsentsResponse list(@PathParam("childId") UUID childId) {
        return consents.ofChild(childId);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("consent:write")
    @Operation(operationId = "createConsent", summary = "Write down a signature: what is agreed to and what not")
    public ConsentsResponse create(@PathParam("childId") UUID childId, @NotNull @Valid ConsentCreateRequest request) {
        return consents.add(childId, request);
    }
}
