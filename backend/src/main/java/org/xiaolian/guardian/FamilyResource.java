package org.xiaolian.guardian;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/children/{childId}/family")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "family", description = "Parents and care of a child, dated")
class FamilyResource {
    private final FamilyService family;

    FamilyResource(FamilyService family) {
        this.family = family;
    }

    @GET
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "getChildFamily", summary = "Parents and care of a child, with their dates")
    public FamilyResponse get(@PathParam("childId") UUID childId,
            @QueryParam("asOf") @Parameter(description = "Leaves out what began later; today when left out. 400 in the future") LocalDate asOf) {
        return family.family(childId, asOf);
    }
}
