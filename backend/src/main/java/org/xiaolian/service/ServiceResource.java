package org.xiaolian.service;

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
class ServiceResource {
    private final ServiceService services;

    ServiceResource(ServiceService services) {
        this.services = services;
    }

    @GET
    @Path("/service-certificates")
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "listServiceCertificates", summary = "List the certificates of one's offices, newest first")
    public Page<ServiceCertificateResponse> list(@BeanParam @Valid ServiceCertificateFilter filter, @BeanParam @Valid PageRequest page) {
        return services.list(filter, page);
    }

    @GET
    @Path("/service-certificates/{id}")
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "getServiceCertificate", summary = "Read a certificate")
    @APIResponseSchema(value = ServiceCertificateResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        ServiceCertificateResponse certificate = services.get(id);
        return Etags.ok(certificate, certificate.version());
    }

    @GET
    @Path("/service-certificates/{id}/document")
    @Produces({WordFile.TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "getServiceCertificateDocument", summary = "Print a certificate as a Word document", description = "Written to the access log.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = WordFile.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") UUID id) {
        return services.document(id).answer("certificate.docx");
    }

    @GET
    @Path("/service-certificates/{id}/records")
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "listServiceCertificateRecords", summary = "List the visits and contacts that a certificate counted, newest first",
            description = "As they were when it was issued; none for certificates from before records were kept.")
    public Page<ServiceCertificateRecordRow> records(@PathParam("id") UUID id, @BeanParam @Valid ServiceCertificateRecordFilter filter, @BeanParam @Valid PageRequest page) {
        return services.records(id, filter, page);
    }

    @POST
    @Path("/service-certificates")
    @WriteOnce
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "createServiceCertificate", summary = "Certify what somebody of one's offices did in a period",
            description = "Counts the visits and contacts made in her office's name and freezes the figures; later corrections of records do not change it. 409 service.nothing-done without any, service.overlaps when a certificate that is not void covers a part of the period.")
    @APIResponseSchema(value = ServiceCertificateResponse.class, responseCode = "201")
    public Response issue(@NotNull @Valid ServiceCertificateCreateRequest request) {
        ServiceCertificateResponse certificate = services.issue(request);
        return Etags.created("/api/v1/service-certificates/" + certificate.id(), certificate, certificate.version());
    }

    @POST
    @Path("/service-certificates/{id}/voiding")
    @WriteOnce
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "voidServiceCertificate", summary = "Declare a certificate void, with a reason", description = "The public page says so from then on. Final; another certificate may take its place.")
    @APIResponseSchema(value = ServiceCertificateResponse.class, responseCode = "200")
    public Response voidIt(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ServiceCertificateVoidRequest request) {
        ServiceCertificateResponse certificate = services.voidIt(id, Etags.required(ifMatch), request.reason());
        return Etags.ok(certificate, certificate.version());
    }

    @GET
    @Path("/helpers/{personId}/service-record")
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "getHelperServiceRecord", summary = "What a certificate of that period would count")
    public ServiceRecordResponse ofPerson(@PathParam("personId") UUID personId, @BeanParam @Valid ServicePeriod period) {
        return services.ofPerson(personId, period);
    }
}
