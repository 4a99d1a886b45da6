package org.xiaolian.ledger;

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
@Tag(name = "ledger", description = "The books of an office: money by purpose, goods by lot, in double entry")
class LedgerEntryResource {
    private final LedgerService ledger;

    LedgerEntryResource(LedgerService ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("/ledger-entries")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listLedgerEntries", summary = "List the entries of the books, newest first")
    public Page<LedgerEntryRow> list(@BeanParam @Valid LedgerEntryFilter filter, @BeanParam @Valid PageRequest page) {
        return ledger.list(filter, page);
    }

    @GET
    @Path("/ledger-entries/{id}")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "getLedgerEntry", summary = "Read an entry with what it moves")
    public LedgerEntryResponse get(@PathParam("id") UUID id) {
        return ledger.get(id);
    }

    @POST
    @Path("/ledger-entries/{id}/reversal")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "reverseLedgerEntry", summary = "Reverse an entry (红字冲销)",
            description = "Its mirror image is booked today; neither is ever changed. A donation behind it is marked as reversed. 409 ledger.already-reversed, ledger.not-reversible, and ledger.already-used when some of what it brought was used.")
    @APIResponseSchema(value = LedgerEntryResponse.class, responseCode = "201")
    public Response reverse(@PathParam("id") UUID id, @NotNull @Valid LedgerReversalRequest request) {
        LedgerEntryResponse made = ledger.reverse(id, request);
        return Etags.created("/api/v1/ledger-entries/" + made.entry().id(), made, 0);
    }

    @GET
    @Path("/ledger-months")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listLedgerMonths", summary = "List closed months, newest first")
    public Page<LedgerMonthRow> months(@QueryParam("organizationId") @Parameter(description = "Of this office's books") UUID organizationId, @BeanParam @Valid PageRequest page) {
        return ledger.months(organizationId, page);
    }

    @GET
    @Path("/ledger-months/{id}")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "getLedgerMonth", summary = "Read a closed month: what each account began and ended with")
    public LedgerMonthResponse month(@PathParam("id") UUID id) {
        return ledger.month(id);
    }

    @POST
    @Path("/ledger-months")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "closeLedgerMonth", summary = "Close a month (结账)",
            description = "A month that is over; months are closed in order. It takes no entry afterwards: what comes late stands in the first open month. Not undone.")
    @APIResponseSchema(value = LedgerMonthResponse.class, responseCode = "201")
    public Response close(@NotNull @Valid LedgerMonthRequest request) {
        LedgerMonthResponse made = ledger.close(request);
        return Etags.created("/api/v1/ledger-months/" + made.month().id(), made, 0);
    }
}
