package org.xiaolian.consent;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "wishes", description = "What the child itself wants")
class ChildWishResource {
    private final ChildWishService wishes;

    ChildWishResource(ChildWishService wishes) {
        this.wishes = wishes;
    }

    @GET
    @PermissionsAllowed("consent:read")
    @Operation(operationId = "listChildWishes", summary = "Read what a child said when it was asked, and after which changes of care nobody asked it")
    public ChildWishesResponse list(@PathParam("childId") UUID childId) {
        return wishes.ofChild(childId);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("consent:write")
    @Operation(operationId = "createChildWish", summary = "Write down what a child said")
    public ChildWishesResponse create(@PathParam("childId") UUID childId, @NotNull @Valid ChildWishRequest request) {
        return wishes.add(childId, request);
    }
}
