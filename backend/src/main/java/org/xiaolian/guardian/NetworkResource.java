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

@Path("/api/v1/children/{childId}/network")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "family", description = "Parents and care of a child, dated")
class NetworkResource {
    private final FamilyService family;

    NetworkResource(FamilyService family) {
        this.family = family;
    }

    @GET
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getChildNetwork", summary = "The people around a child with their phones, in the order to call",
            description = "Carer, parents, neighbours and others named for her, class teacher, village director, helpers. Phones follow the caller's role.")
    public NetworkResponse get(@PathParam("childId") UUID childId,
            @QueryParam("asOf") @Parameter(description = "Who was around her on this day; today when left out. 400 in the future") LocalDate asOf) {
        return family.network(childId, asOf);
    }
}
