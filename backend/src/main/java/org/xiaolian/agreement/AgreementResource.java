package org.xiaolian.agreement;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.document.WordFile;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/care-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "care-agreements", description = "Entrusted care: agreements, and who lacks one")
class AgreementResource {
    private final AgreementService agreements;

    AgreementResource(AgreementService agreements) {
        this.agreements = agreements;
    }

    @GET
    @PermissionsAllowed("agreement:read")
    @Operation(operationId = "listCareAgreements", summary = "List agreements, newest first", description = "Of children of the places the caller answers for.")
    public Page<AgreementRow> list(@BeanParam @Valid AgreementFilter filter, @BeanParam @Valid PageRequest page) {
        return agreements.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("agreement:read")
    @Operation(operationId = "getCareAgreement", summary = "Read an agreement and what it still lacks")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        // Never 304: the status follows from today's date without any change of the version.
        AgreementResponse agreement = agreements.get(id);
        return Etags.ok(agreement, agreement.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "updateCareAgreement", summary = "Change a draft", description = "Signed ones stay as they are (409 `agreement.not-a-draft`): end it and sign another.")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AgreementTerms terms) {
        AgreementResponse agreement = agreements.update(id, Etags.required(ifMatch), terms);
        return Etags.ok(agreement, agreement.version());
    }

    @POST
    @Path("/{id}/signature")
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "signCareAgreement", summary = "Sign, on paper or confirmed from afar",
            description = "Refused at the fields the law asks for: an adult, able carer without any of the four impediments, the child heard, a reason, weekly contact (D-8 to D-13). What the parties are called is kept as on that day.")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200")
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid AgreementSignatureRequest request) {
        AgreementResponse agreement = agreements.sign(id, request);
        return Etags.ok(agreement, agreement.version());
    }

    @POST
    @Path("/{id}/paper-signature")
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "signCareAgreementOnPaper", summary = "Note the signature on paper after a confirmation from afar (D-15)")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200")
    public Response signPaper(@PathParam("id") UUID id, @NotNull @Valid AgreementDayRequest request) {
        AgreementResponse agreement = agreements.signPaper(id, request);
        return Etags.ok(agreement, agreement.version());
    }

    @POST
    @Path("/{id}/notice")
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "notifyOfCareAgreement", summary = "Note the written notice to school or village (D-12)",
            description = "With both notices given and its first day reached, the agreement is in force.")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200")
    public Response notify(@PathParam("id") UUID id, @NotNull @Valid AgreementNoticeRequest request) {
        AgreementResponse agreement = agreements.notify(id, request);
        return Etags.ok(agreement, agreement.version());
    }

    @POST
    @Path("/{id}/review")
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "reviewCareAgreement", summary = "Note the yearly review of an agreement until the parents return")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200")
    public Response review(@PathParam("id") UUID id, @NotNull @Valid AgreementDayRequest request) {
        AgreementResponse agreement = agreements.review(id, request);
        return Etags.ok(agreement, agreement.version());
    }

    @POST
    @Path("/{id}/closure")
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "endCareAgreement", summary = "End an agreement with its reason",
            description = "CHANGED when another takes its place.")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200")
    public Response end(@PathParam("id") UUID id, @NotNull @Valid AgreementClosureRequest request) {
        AgreementResponse agreement = agreements.end(id, request);
        return Etags.ok(agreement, agreement.version());
    }

    @POST
    @Path("/{id}/scan")
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "attachCareAgreementScan", summary = "Attach the scanned signed copy")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200")
    public Response attach(@PathParam("id") UUID id, @NotNull @Valid AgreementScanRequest request) {
        AgreementResponse agreement = agreements.attach(id, request);
        return Etags.ok(agreement, agreement.version());
    }

    @GET
    @Path("/{id}/document")
    // JSON too, for problems: a client that asks for it gets its 403 or 404, not a 406 before either was judged.
    @Produces({WordFile.TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("agreement:read")
    @Operation(operationId = "getCareAgreementDocument", summary = "Print an agreement as an A4 Word form", description = "With full identity numbers; written to the access log as a print.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = WordFile.TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") UUID id) {
        return agreements.document(id).answer("agreement.docx");
    }
}
