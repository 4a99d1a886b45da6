package org.xiaolian.parentlink;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.security.PublicThrottle;

@Path("/api/v1/public/parent-links/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "parent-links", description = "Links through which parents tell of their own contact with the child")
class PublicParentLinkResource {
    private static final String WRONG = "parent-link.wrong-code";
    private static final int WRONG_AN_HOUR = 30;

    private final PublicParentLinkService links;
    private final PublicThrottle throttle;

    PublicParentLinkResource(PublicParentLinkService links, PublicThrottle throttle) {
        this.links = links;
        this.throttle = throttle;
    }

    private <T> T guarded(Supplier<T> work) {
        return throttle.guarded(WRONG, WRONG_AN_HOUR, ParentLinkProblem.LINK_GONE, ParentLinkProblem.TOO_OFTEN, work);
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getPublicParentLink", summary = "What is said before a parent's link is opened",
            description = "Names nobody and opens nothing: what fetches links for a preview leaves no trace. 404 parent-link.gone for unknown, expired and closed links alike; 429 after 30 wrong ones an hour.")
    public PublicParentLinkResponse get(@PathParam("code") String code) {
        return guarded(() -> links.envelope(code));
    }

    @POST
    @Path("/opening")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "openPublicParentLink", summary = "Open a parent's link",
            description = "The first opening is written down. Safe to repeat with the same secret until the link expires; 409 parent-link.opened-elsewhere with another.")
    public PublicParentPageResponse open(@PathParam("code") String code, @NotNull @Valid PublicParentLinkOpeningRequest request) {
        return guarded(() -> links.open(code, request.readerKey()));
    }

    @POST
    @Path("/contacts")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "tellPublicParentContact", summary = "Say that one was in touch with one's child",
            description = "Becomes the parents' own contact of that day (D-13), marked as told by the parent. Once a day: told again it is the same. Today and the six days before.")
    public PublicParentPageResponse tell(@PathParam("code") String code, @NotNull @Valid PublicParentContactRequest request) {
        return guarded(() -> links.tell(code, request));
    }
}
