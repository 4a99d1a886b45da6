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
class FundResource {
    private final FundService funds;
    private final LedgerService ledger;

    FundResource(FundService funds, LedgerService ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    @GET
    @Path("/funds")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listFunds", summary = "List funds (资金账): money by purpose, with what came, went and is left")
    public Page<FundRow> funds(@QueryParam("organizationId") @Parameter(description = "Of this office") UUID organizationId, @BeanParam @Valid PageRequest page) {
        return funds.funds(organizationId, page);
    }

    @GET
    @Path("/funds/{id}")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "getFund", summary = "Read a fund")
    public FundRow fund(@PathParam("id") UUID id) {
        return funds.fund(id);
    }

    @GET
    @Path("/funds/{id}/postings")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listFundPostings", summary = "List what moved in a fund with its running balance, newest first; in fen")
    public Page<LedgerPostingRow> fundPostings(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return funds.fundPostings(id, page);
    }

    @POST
    @Path("/funds/{id}/payments")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "payFromFund", summary = "Spend money of a fund for its purpose", description = "409 ledger.not-enough-money.")
    @APIResponseSchema(value = LedgerEntryResponse.class, responseCode = "201")
    public Response pay(@PathParam("id") UUID id, @NotNull @Valid FundPaymentRequest request) {
        return made(ledger.pay(id, request));
    }

    @GET
    @Path("/stock-lots")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listStockLots", summary = "List goods (物资账) by lot with what came, went and is left, newest first")
    public Page<StockLotRow> lots(@BeanParam @Valid StockLotFilter filter, @BeanParam @Valid PageRequest page) {
        return funds.lots(filter, page);
    }

    @GET
    @Path("/stock-lots/{id}")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "getStockLot", summary = "Read a lot")
    public StockLotRow lot(@PathParam("id") UUID id) {
        return funds.lot(id);
    }

    @GET
    @Path("/stock-lots/{id}/postings")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listStockPostings", summary = "List what moved in a lot with its running balance, newest first; in the item's unit")
    public Page<LedgerPostingRow> lotPostings(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return funds.lotPostings(id, page);
    }

    @POST
    @Path("/stock-lots/{id}/issues")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "handOutStock", summary = "Hand goods out (出库)",
            description = "409 ledger.not-enough-goods, and ledger.designated-elsewhere for goods that were given for another purpose. What comes back is the reversal of its entry.")
    @APIResponseSchema(value = LedgerEntryResponse.class, responseCode = "201")
    public Response handOut(@PathParam("id") UUID id, @NotNull @Valid StockIssueRequest request) {
        return made(ledger.handOut(id, request));
    }

    @POST
    @Path("/stock-lots/{id}/write-offs")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "writeOffStock", summary = "Write off goods that expired, broke or were lost", description = "409 ledger.not-enough-goods.")
    @APIResponseSchema(value = LedgerEntryResponse.class, responseCode = "201")
    public Response writeOff(@PathParam("id") UUID id, @NotNull @Valid StockWriteOffRequest request) {
        return made(ledger.writeOff(id, request));
    }

    @GET
    @Path("/designations")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listDesignations", summary = "List the purposes that donors named, newest first")
    public Page<DesignationResponse> designations(@QueryParam("organizationId") @Parameter(description = "Of this office") UUID organizationId, @BeanParam @Valid PageRequest page) {
        return funds.designations(organizationId, page);
    }

    @POST
    @Path("/designations")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "createDesignation", summary = "Write down a purpose that a donor names", description = "It is not changed afterwards: it is what the donor said.")
    @APIResponseSchema(value = DesignationResponse.class, responseCode = "201")
    public Response designate(@NotNull @Valid DesignationCreateRequest request) {
        DesignationResponse made = funds.designate(request);
        return Etags.created("/api/v1/designations/" + made.id(), made, 0);
    }

    private static Response made(LedgerEntryResponse entry) {
        return Etags.created("/api/v1/ledger-entries/" + entry.entry().id(), entry, 0);
    }
}
