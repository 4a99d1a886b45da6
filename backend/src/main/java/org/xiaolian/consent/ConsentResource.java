package org.xiaolian.consent;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "consents", description = "Who agreed to what, for which child")
class ConsentResource {
    private final ConsentService consents;

    ConsentResource(ConsentService consents) {
        this.consents = consents;
    }

    @GET
    @PermissionsAllowed("consent:read")
    @Operation(operationId = "listConsentsAwaitingParent", summary = "List what carers signed on the parents' behalf and no parent has confirmed, longest waiting first")
    public Page<ConsentRow> awaiting(@BeanParam @Valid ConsentFilter filter, @BeanParam @Valid PageRequest page) {
        return consents.awaiting(filter, page);
    }

    @POST
    @Path("/{id}/confirmation")
    @WriteOnce
    @PermissionsAllowed("consent:write")
    @Operation(operationId = "confirmConsent", summary = "A parent confirms what the carer signed")
    public ConsentsResponse confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ConsentConfirmationRequest request) {
        return consents.confirm(id, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @WriteOnce
    @PermissionsAllowed("consent:write")
    @Operation(operationId = "withdrawConsent", summary = "Withdraw a consent for some purposes",
            description = "The purposes stop at once. Photos are removed when the consent to photos ends; what the law asks for stays.")
    public ConsentsResponse withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ConsentWithdrawalRequest request) {
        return consents.withdraw(id, Etags.required(ifMatch), request);
    }
}
