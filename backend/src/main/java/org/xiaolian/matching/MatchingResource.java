package org.xiaolian.matching;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
class MatchingResource {
    private final MatchingService matching;

    MatchingResource(MatchingService matching) {
        this.matching = matching;
    }

    @GET
    @Path("/free-helpers")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "listFreeHelpers", summary = "List who could help another child in a kind of pairing, near first, then by name",
            description = "People at their post in the caller's offices, of offices that may hold the kind, with a place left. Where somebody lives is in her profile; without one, her office's place counts.")
    public Page<FreeHelperRow> free(@BeanParam @Valid FreeHelperFilter filter, @BeanParam @Valid PageRequest page) {
        return matching.free(filter, page);
    }

    @POST
    @Path("/pairing-batches")
    @WriteOnce
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "createPairingBatch", summary = "Pair one helper with several children at once, such as a class",
            description = "All or none, by the rules of `createPairing`. Children whom she helps in this kind already are counted and left as they are.")
    @APIResponseSchema(value = PairingBatchResponse.class, responseCode = "200")
    public Response pair(@NotNull @Valid PairingBatchRequest request) {
        return Response.ok(matching.pair(request)).build();
    }

    @GET
    @Path("/waiting-pairings")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "listWaitingPairings", summary = "List pairings that wait for the helper's check, newest first",
            description = "What waits is no pairing: the helper sees nothing of the child.")
    public Page<WaitingPairingResponse> waiting(@QueryParam("helperId") UUID helperId,
            @QueryParam("settled") @DefaultValue("false") @Parameter(description = "Those that began or were given up, instead") boolean settled,
            @BeanParam @Valid PageRequest page) {
        return matching.waiting(helperId, settled, page);
    }

    @GET
    @Path("/waiting-pairings/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "getWaitingPairing", summary = "Read a waiting pairing")
    @APIResponseSchema(value = WaitingPairingResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        WaitingPairingResponse waiting = matching.get(id);
        // What it lacks changes with other records: no validator of its version could tell.
        return Etags.ok(waiting, waiting.version());
    }

    @POST
    @Path("/waiting-pairings")
    @WriteOnce
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "createWaitingPairing", summary = "Let a pairing wait for the helper's check",
            description = "Only what lacks nothing but the check waits (`waiting-pairing.nothing-lacks` otherwise, or the rule that forbids it). It begins in the moment in which a clear check is recorded.")
    @APIResponseSchema(value = WaitingPairingResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid WaitingPairingCreateRequest request) {
        WaitingPairingResponse waiting = matching.create(request);
        return Etags.created("/api/v1/waiting-pairings/" + waiting.id(), waiting, waiting.version());
    }

    @POST
    @Path("/waiting-pairings/{id}/beginning")
    @WriteOnce
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "beginWaitingPairing", summary = "Begin a waiting pairing that lacks nothing any more",
            description = "For those that found no place left when the check was recorded. Refused with the rule that still forbids it.")
    @APIResponseSchema(value = WaitingPairingResponse.class, responseCode = "200")
    public Response begin(@PathParam("id") UUID id) {
        WaitingPairingResponse waiting = matching.begin(id);
        return Etags.ok(waiting, waiting.version());
    }

    @POST
    @Path("/waiting-pairings/{id}/cancellation")
    @WriteOnce
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "cancelWaitingPairing", summary = "Give a waiting pairing up")
    @APIResponseSchema(value = WaitingPairingResponse.class, responseCode = "200")
    public Response giveUp(@PathParam("id") UUID id, @NotNull @Valid WaitingPairingCancellationRequest request) {
        WaitingPairingResponse waiting = matching.giveUp(id, request.note());
        return Etags.ok(waiting, waiting.version());
    }
}
