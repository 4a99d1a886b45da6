package org.xiaolian.organization;

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

@Path("/api/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organizations", description = "Offices, schools and units, each at one place and below one of its own line")
class OrganizationResource {
    private final OrganizationService organizations;

    OrganizationResource(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @GET
    @PermissionsAllowed("organization:read")
    @Operation(operationId = "listOrganizations", summary = "List organizations, sorted by name")
    public Page<OrganizationRow> list(@BeanParam @Valid OrganizationFilter filter, @BeanParam @Valid PageRequest page) {
        return organizations.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("organization:read")
    @Operation(operationId = "getOrganization", summary = "Read an organization")
    @APIResponseSchema(value = OrganizationResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        OrganizationResponse organization = organizations.get(id);
        return Etags.ok(organization, organization.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("organization:write")
    @Operation(operationId = "createOrganization", summary = "Add an organization within one's own place")
    @APIResponseSchema(value = OrganizationResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid OrganizationCreateRequest request) {
        OrganizationResponse organization = organizations.create(request);
        return Etags.created("/api/v1/organizations/" + organization.id(), organization, organization.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("organization:write")
    @Operation(operationId = "updateOrganization", summary = "Change or move an organization; those below it move with it")
    @APIResponseSchema(value = OrganizationResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OrganizationUpdateRequest request) {
        OrganizationResponse organization = organizations.update(id, Etags.required(ifMatch), request);
        return Etags.ok(organization, organization.version());
    }
}
