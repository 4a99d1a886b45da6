package org.xiaolian.peer;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/peer-pairings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pairings", description = "Who helps which child, from when to when")
class PeerResource {
    private final PeerService peers;

    PeerResource(PeerService peers) {
        this.peers = peers;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "listPeerPairings", summary = "List pupils who help each other, newest first",
            description = "Those of which the caller sees at least one child; the other is named only when she sees it, too.")
    public Page<PeerPairingResponse> list(@BeanParam @Valid PeerPairingFilter filter, @BeanParam @Valid PageRequest page) {
        return peers.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "getPeerPairing", summary = "Read a peer pairing")
    @APIResponseSchema(value = PeerPairingResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        PeerPairingResponse peers = this.peers.get(id);
        // Whom it names depends on who asks and on the day: no validator of its version could tell.
        return Etags.ok(peers, peers.version());
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("peer:write")
    @Operation(operationId = "createPeerPairing", summary = "Pair two pupils of one school",
            description = "Refused (409) when they go to different schools, are paired already, or the helping child helps as many as the kind allows (`listPairingKinds`, PEER).")
    @APIResponseSchema(value = PeerPairingResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid PeerPairingCreateRequest request) {
        PeerPairingResponse made = peers.create(request);
        return Etags.created("/api/v1/peer-pairings/" + made.id(), made, made.version());
    }

    @POST
    @Path("/{id}/closure")
    @WriteOnce
    @PermissionsAllowed("peer:write")
    @Operation(operationId = "endPeerPairing", summary = "End a peer pairing")
    @APIResponseSchema(value = PeerPairingResponse.class, responseCode = "200")
    public Response end(@PathParam("id") UUID id, @NotNull @Valid PeerPairingClosureRequest request) {
        PeerPairingResponse ended = peers.end(id, request);
        return Etags.ok(ended, ended.version());
    }
}
