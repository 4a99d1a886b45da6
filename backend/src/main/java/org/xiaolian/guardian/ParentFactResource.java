package org.xiaolian.guardian;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/parent-facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "family", description = "Parents and care of a child, dated")
class ParentFactResource {
    private final FamilyService family;

    ParentFactResource(FamilyService family) {
        this.family = family;
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "createParentFact", summary = "Write down what is known of a parent from a day on; the entry before ends the day before")
    public FamilyResponse create(@PathParam("childId") UUID childId, @NotNull @Valid ParentFactRequest request) {
        return family.addParentFact(childId, request);
    }

    @PUT
    @Path("/{factId}")
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "updateParentFact", summary = "Correct what is known of a parent; its first day stays")
    public FamilyResponse update(@PathParam("childId") UUID childId, @PathParam("factId") UUID factId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ParentFactRequest request) {
        return family.correctParentFact(childId, factId, Etags.required(ifMatch), request);
    }
}
