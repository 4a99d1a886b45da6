package org.xiaolian.service;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "service-certificates", description = "What helpers did, and the certificate of it")
class OwnServiceResource {
    private final ServiceService services;

    OwnServiceResource(ServiceService services) {
        this.services = services;
    }

    @GET
    @Path("/service-record")
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "getServiceRecord", summary = "What I did in a period", description = "Whatever the office; nothing is compared with anybody.")
    public ServiceRecordResponse mine(@BeanParam @Valid ServicePeriod period) {
        return services.mine(period);
    }

    @GET
    @Path("/own-service-certificates")
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "listOwnServiceCertificates", summary = "List my own certificates, newest first")
    public Page<ServiceCertificateResponse> list(@BeanParam @Valid PageRequest page) {
        return services.own(page);
    }

    @GET
    @Path("/own-service-certificates/{id}")
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "getOwnServiceCertificate", summary = "Read a certificate of mine")
    @APIResponseSchema(value = ServiceCertificateResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        ServiceCertificateResponse certificate = services.ownCertificate(id);
        return Etags.ok(certificate, certificate.version());
    }

    @GET
    @Path("/own-service-certificates/{id}/records")
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "listOwnServiceCertificateRecords", summary = "List the visits and contacts that a certificate of mine counted, newest first")
    public Page<ServiceCertificateRecordRow> records(@PathParam("id") UUID id, @BeanParam @Valid ServiceCertificateRecordFilter filter, @BeanParam @Valid PageRequest page) {
        return services.ownRecords(id, filter, page);
    }

    @PUT
    @Path("/own-service-certificates/{id}/name-consent")
    @WriteOnce
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "setServiceCertificateName", summary = "Say whether the public page may name me", description = "Masked until I say so; can be changed at any time, by myself only.")
    @APIResponseSchema(value = ServiceCertificateResponse.class, responseCode = "200")
    public Response showName(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ServiceNameRequest request) {
        ServiceCertificateResponse certificate = services.showName(id, Etags.required(ifMatch), request.shown());
        return Etags.ok(certificate, certificate.version());
    }

    @GET
    @Path("/own-service-certificates/{id}/document")
    @Produces({WordFile.TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "getOwnServiceCertificateDocument", summary = "Print my certificate as a Word document", description = "Written to the access log.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = WordFile.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") UUID id) {
        return services.ownDocument(id).answer("certificate.docx");
    }
}
