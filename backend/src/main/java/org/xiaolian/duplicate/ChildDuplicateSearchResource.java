package org.xiaolian.duplicate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.WriteOnce;

/** A search whose words are too personal for an address. */
@Path("/api/v1/child-duplicate-search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates")
class ChildDuplicateSearchResource {
    private final DuplicateService duplicates;

    ChildDuplicateSearchResource(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "searchChildDuplicates", summary = "Find files that may be of the same child before opening one")
    @APIResponseSchema(value = ChildDuplicatesResponse.class, responseCode = "200")
    public Response search(@NotNull @Valid ChildDuplicateSearchRequest request) {
        return Response.ok(duplicates.search(request)).build();
    }
}
