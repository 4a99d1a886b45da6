package org.xiaolian.pairing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/pairing-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pairings", description = "Who helps which child, from when to when")
class PairingKindResource {
    private final PairingKindService kinds;

    PairingKindResource(PairingKindService kinds) {
        this.kinds = kinds;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "listPairingKinds", summary = "List what each kind of pairing means where the caller works",
            description = "Its name, whose people may hold it, in what they help, which check it asks for and how many children one helper can have.")
    public Page<PairingKindResponse> list() {
        return kinds.list();
    }

    @PUT
    @Path("/{code}")
    @WriteOnce
    @PermissionsAllowed("pairing-kind:write")
    @Operation(operationId = "updatePairingKind", summary = "Write what a kind of pairing means in the caller's county",
            description = "Holds for pairings from now on; those that exist stay.")
    @APIResponseSchema(value = PairingKindResponse.class, responseCode = "200")
    public Response write(@PathParam("code") PairingKind code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PairingKindRequest request) {
        PairingKindResponse kind = kinds.write(code, Etags.required(ifMatch), request);
        return Etags.ok(kind, kind.version());
    }
}
