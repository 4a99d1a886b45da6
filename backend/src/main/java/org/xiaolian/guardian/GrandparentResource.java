package org.xiaolian.guardian;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/grandparents/{relationCode}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "family", description = "Parents and care of a child, dated")
class GrandparentResource {
    private static final String RELATION = "6[1-4]";
    private static final String RELATION_WORDS = "GB/T 4761: 61 and 62 the father's parents, 63 and 64 the mother's";

    private final GrandparentService grandparents;

    GrandparentResource(GrandparentService grandparents) {
        this.grandparents = grandparents;
    }

    @PUT
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "putGrandparent", summary = "Write down who a grandparent is, or that one has died (ministry form, note 4)",
            description = "Without If-Match for the first entry of this relation: 409 `family.grandparent-taken` when there is one already. With it to correct: 412 when"
                    + " somebody else was quicker. 400 `family.grandparent-required` when nobody is named of one who lives.")
    public FamilyResponse put(@PathParam("childId") UUID childId, @PathParam("relationCode") @Pattern(regexp = RELATION) @Parameter(description = RELATION_WORDS) String relationCode,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GrandparentRequest request) {
        return grandparents.put(childId, relationCode, ifMatch == null ? null : Etags.required(ifMatch), request);
    }

    @DELETE
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "deleteGrandparent", summary = "Take back what was written of a grandparent by mistake", description = "The person stays on file. 404 when there is no entry.")
    public FamilyResponse delete(@PathParam("childId") UUID childId, @PathParam("relationCode") @Pattern(regexp = RELATION) @Parameter(description = RELATION_WORDS) String relationCode,
            @HeaderParam("If-Match") String ifMatch) {
        return grandparents.remove(childId, relationCode, Etags.required(ifMatch));
    }
}
