package org.xiaolian.plan;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/policy-documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "policy-documents", description = "Numbered documents the work is based on")
class PolicyDocumentResource {
    private final PolicyDocumentService documents;

    PolicyDocumentResource(PolicyDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @PermissionsAllowed("plan:read")
    @Operation(operationId = "listPolicyDocuments", summary = "List documents, newest first")
    public Page<PolicyDocumentResponse> list(@BeanParam @Valid PlanFilter filter, @BeanParam @Valid PageRequest page) {
        return documents.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("plan:read")
    @Operation(operationId = "getPolicyDocument", summary = "Read a document")
    @APIResponseSchema(value = PolicyDocumentResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        PolicyDocumentResponse found = documents.get(id);
        return Etags.ok(found, found.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "createPolicyDocument", summary = "Add a document")
    @APIResponseSchema(value = PolicyDocumentResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid PolicyDocumentCreateRequest request) {
        PolicyDocumentResponse created = documents.create(request);
        return Etags.created("/api/v1/policy-documents/" + created.id(), created, created.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("plan:write")
    @Operation(operationId = "updatePolicyDocument", summary = "Change a document")
    @APIResponseSchema(value = PolicyDocumentResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PolicyDocumentUpdateRequest request) {
        PolicyDocumentResponse updated = documents.update(id, Etags.required(ifMatch), request);
        return Etags.ok(updated, updated.version());
    }
}
