package org.xiaolian.agreement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/care-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "care-agreements", description = "Entrusted care: agreements, and who lacks one")
class ChildAgreementResource {
    private final AgreementService agreements;

    ChildAgreementResource(AgreementService agreements) {
        this.agreements = agreements;
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "createCareAgreement", summary = "Draft an agreement", description = "A draft may lack what signing asks for; `missing` says what.")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "201")
    public Response create(@PathParam("childId") UUID childId, @NotNull @Valid AgreementTerms terms) {
        AgreementResponse agreement = agreements.create(childId, terms);
        return Etags.created("/api/v1/care-agreements/" + agreement.id(), agreement, agreement.version());
    }
}
