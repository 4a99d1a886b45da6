package org.xiaolian.parentlink;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/parent-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "parent-links", description = "Links through which parents tell of their own contact with the child")
class ParentLinkResource {
    private final ParentLinkService links;

    ParentLinkResource(ParentLinkService links) {
        this.links = links;
    }

    @GET
    @PermissionsAllowed("contact:read")
    @Operation(operationId = "listParentLinks", summary = "List the links of a child's parents, newest first", description = "Whether each was opened, and the latest day of which the parent told.")
    public ParentLinksResponse list(@PathParam("childId") UUID childId) {
        return links.ofChild(childId);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "createParentLink", summary = "Make a link for a parent",
            description = "Told once. The former link of the same parent opens nothing any more. 429 after 120 in an hour.")
    @APIResponseSchema(value = ParentLinkCreatedResponse.class, responseCode = "201")
    public Response make(@PathParam("childId") UUID childId, @NotNull @Valid ParentLinkCreateRequest request) {
        return Response.status(Response.Status.CREATED).entity(links.make(childId, request)).build();
    }

    @POST
    @Path("/{linkId}/revocation")
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "revokeParentLink", summary = "Take a link back", description = "It opens nothing any more; what came through it stays.")
    public ParentLinksResponse revoke(@PathParam("childId") UUID childId, @PathParam("linkId") UUID linkId) {
        return links.revoke(childId, linkId);
    }
}
