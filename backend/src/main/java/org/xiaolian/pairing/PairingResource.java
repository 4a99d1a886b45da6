package org.xiaolian.pairing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pairings", description = "Who helps which child, from when to when")
class PairingResource {
    private final PairingService pairings;

    PairingResource(PairingService pairings) {
        this.pairings = pairings;
    }

    @GET
    @Path("/pairings")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "listPairings", summary = "List pairings, newest first")
    public Page<PairingRow> list(@BeanParam @Valid PairingFilter filter, @BeanParam @Valid PageRequest page) {
        return pairings.list(filter, page);
    }

    @GET
    @Path("/pairings/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "getPairing", summary = "Read a pairing")
    @APIResponseSchema(value = PairingRow.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        PairingRow pairing = pairings.get(id);
        return Etags.ok(pairing, pairing.version(), conditions);
    }

    @POST
    @Path("/pairings")
    @WriteOnce
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "createPairing", summary = "Pair a helper with a child",
            description = "Refused (409) when the same two already have an active pairing of the kind (`pairing.already-active`), before the child's file exists (`pairing.before-file`), for a closed file (`child.closed`), for a helper who left (`pairing.helper-inactive`). The child must be in the caller's scope.")
    @APIResponseSchema(value = PairingRow.class, responseCode = "201")
    public Response create(@NotNull @Valid PairingCreateRequest request) {
        PairingRow pairing = pairings.create(request);
        return Etags.created("/api/v1/pairings/" + pairing.id(), pairing, pairing.version());
    }

    @POST
    @Path("/pairings/{id}/closure")
    @WriteOnce
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "endPairing", summary = "End a pairing",
            description = "The helper keeps sight of the child through `endsOn` and loses it the day after.")
    @APIResponseSchema(value = PairingRow.class, responseCode = "200")
    public Response end(@PathParam("id") UUID id, @NotNull @Valid PairingClosureRequest request) {
        PairingRow pairing = pairings.end(id, request);
        return Etags.ok(pairing, pairing.version());
    }

    @POST
    @Path("/pairings/{id}/handover")
    @WriteOnce
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "handOverPairing", summary = "Hand a child over to another helper",
            description = "Ends the pairing and begins the successor's, by the rules of `createPairing`, in one step. The former helper loses sight the day after; what the successor sees of the time before is an explicit choice, confidential notes included. Answers the successor's pairing.")
    @APIResponseSchema(value = PairingRow.class, responseCode = "201")
    public Response handOver(@PathParam("id") UUID id, @NotNull @Valid PairingHandoverRequest request) {
        PairingRow successor = pairings.handOver(id, request);
        return Etags.created("/api/v1/pairings/" + successor.id(), successor, successor.version());
    }

    @GET
    @Path("/pairing-summary")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "getPairingSummary", summary = "Helpers, children and villages of pairings that hold today; open files without one")
    public PairingSummaryResponse summary(@QueryParam("organizationId") UUID organizationId,
            @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") String regionCode) {
        return pairings.summary(organizationId, regionCode);
    }
}
