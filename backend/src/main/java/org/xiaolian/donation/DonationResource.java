package org.xiaolian.donation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/donations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "donations", description = "Gifts of money, goods and services, as an office takes them over")
class DonationResource {
    private final DonationService donations;

    DonationResource(DonationService donations) {
        this.donations = donations;
    }

    @GET
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "listDonations", summary = "List gifts, latest first")
    public Page<DonationRow> list(@BeanParam @Valid DonationFilter filter, @BeanParam @Valid PageRequest page) {
        return donations.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("donation:read")
    @Operation(operationId = "getDonation", summary = "Read a gift with its lines")
    @APIResponseSchema(value = DonationResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        DonationResponse donation = donations.get(id);
        // It names the donor and its entry, which have versions of their own.
        return Etags.ok(donation, donation.version());
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "createDonation", summary = "Take a gift over and book it",
            description = "Money goes to the fund of its purpose, goods to stock, services are written down. A gift of a closed month stands in the first open one: `late`. What was booked is not changed: reverse its entry (`reverseLedgerEntry`).")
    @APIResponseSchema(value = DonationResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid DonationCreateRequest request) {
        DonationResponse donation = donations.create(request);
        return Etags.created("/api/v1/donations/" + donation.id(), donation, donation.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "updateDonation", summary = "Add the official receipt, the agreement's number or a note")
    @APIResponseSchema(value = DonationResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DonationUpdateRequest request) {
        DonationResponse donation = donations.update(id, Etags.required(ifMatch), request);
        return Etags.ok(donation, donation.version());
    }

    @POST
    @Path("/{id}/consents")
    @WriteOnce
    @PermissionsAllowed("donation:write")
    @Operation(operationId = "addDonationConsent", summary = "Record the donor's consent to another purpose and move the money",
            description = "409 donation.more-than-given beyond what is left of this gift for its own purpose, ledger.not-enough-money when it was spent. Undone by reversing its entry.")
    @APIResponseSchema(value = DonationResponse.class, responseCode = "201")
    public Response consent(@PathParam("id") UUID id, @NotNull @Valid DonationConsentRequest request) {
        DonationResponse donation = donations.consent(id, request);
        return Etags.created("/api/v1/donations/" + id, donation, donation.version());
    }
}
