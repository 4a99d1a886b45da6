package org.xiaolian.census;

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
import jakarta.ws.rs.QueryParam;
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

@Path("/api/v1/census-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "census")
class CensusConfirmationResource {
    private final CensusConfirmationService confirmations;

    CensusConfirmationResource(CensusConfirmationService confirmations) {
        this.confirmations = confirmations;
    }

    @GET
    @Path("/{id}/roll")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "listCensusRoll", summary = "List the children of one village or class with what was said about them")
    public Page<CensusRollRow> roll(@PathParam("id") UUID id, @BeanParam @Valid CensusUnitFilter unit, @BeanParam @Valid PageRequest page) {
        return confirmations.roll(id, unit, page);
    }

    @POST
    @Path("/{id}/confirmations")
    @WriteOnce
    @PermissionsAllowed("census:confirm")
    @Operation(operationId = "confirmCensusUnit", summary = "Confirm a village or class on one page",
            description = "Every child of the list is unchanged but for the exceptions. Sent again it replaces what was said, but for changes that were settled meanwhile.")
    @APIResponseSchema(value = CensusRoundResponse.class, responseCode = "200")
    public Response confirm(@PathParam("id") UUID id, @NotNull @Valid CensusUnitConfirmationRequest request) {
        return Response.ok(confirmations.confirm(id, request)).build();
    }

    @GET
    @Path("/{id}/changes")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "listCensusChanges", summary = "List reported changes and leavings")
    public Page<CensusChangeRow> changes(@PathParam("id") UUID id, @QueryParam("state") @NotNull CensusChangeState state, @BeanParam @Valid PageRequest page) {
        return confirmations.changes(id, state, page);
    }

    @POST
    @Path("/{id}/changes/{changeId}/settlement")
    @WriteOnce
    @PermissionsAllowed("census:write")
    @Operation(operationId = "settleCensusChange", summary = "Accept or reject a reported change",
            description = "Accepted, a parent coming home or leaving is written into the family from that day, and a leaving closes the file with its reason.")
    @APIResponseSchema(value = CensusChangeRow.class, responseCode = "200")
    public Response settle(@PathParam("id") UUID id, @PathParam("changeId") UUID changeId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CensusSettlementRequest request) {
        CensusChangeRow change = confirmations.settle(id, changeId, Etags.required(ifMatch), request);
        return Etags.ok(change, change.version());
    }
}
