package org.xiaolian.overnight;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/api/v1/overnight-stays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "overnight-stays", description = "Nights a child and its helper spend under one roof: agreed to, checked and allowed beforehand")
class StayResource {
    private final StayService stays;

    StayResource(StayService stays) {
        this.stays = stays;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "listOvernightStays", summary = "List overnight stays, the latest first",
            description = "Of children in the caller's scope, and for officers those of their office's people.")
    public Page<StayResponse> list(@BeanParam @Valid StayFilter filter, @BeanParam @Valid PageRequest page) {
        return stays.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "getOvernightStay", summary = "Read an overnight stay")
    @APIResponseSchema(value = StayResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        StayResponse stay = stays.get(id);
        return Etags.ok(stay, stay.version());
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("visit:write")
    @Operation(operationId = "createOvernightStay", summary = "Ask for an overnight stay",
            description = "409 when helper and child are not paired, the helper's check does not hold until the last day (R-2), the child does not want it, or it overlaps another stay. "
                    + "It may happen only once somebody else has approved it.")
    @APIResponseSchema(value = StayResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid StayCreateRequest request) {
        StayResponse made = stays.create(request);
        return Etags.created("/api/v1/overnight-stays/" + made.id(), made, made.version());
    }

    @POST
    @Path("/{id}/decision")
    @WriteOnce
    @PermissionsAllowed({"visit:write", "overnight:approve"})
    @Operation(operationId = "decideOvernightStay", summary = "Approve, refuse, call off, or write down that it was held",
            description = "`nextStates` says what the caller may make of it. To approve and to refuse takes `overnight:approve` and is never done by who asked or by the helper; all conditions are looked at again.")
    @APIResponseSchema(value = StayResponse.class, responseCode = "200")
    public Response decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StayDecisionRequest request) {
        StayResponse decided = stays.decide(id, Etags.required(ifMatch), request);
        return Etags.ok(decided, decided.version());
    }
}
