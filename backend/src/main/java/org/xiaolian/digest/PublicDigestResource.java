package org.xiaolian.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/public")
@Produces(MediaType.APPLICATION_JSON)
// Mail programs send a form (RFC 8058), the pages nothing; neither is read.
@Consumes(MediaType.WILDCARD)
@Tag(name = "mails", description = "What a person owes, by mail in the morning")
class PublicDigestResource {
    private static final String WRONG = "digest.wrong-code";
    private static final int WRONG_AN_HOUR = 30;

    private final DigestService digests;
    private final PublicThrottle throttle;

    PublicDigestResource(DigestService digests, PublicThrottle throttle) {
        this.digests = digests;
        this.throttle = throttle;
    }

    private PublicDigestResponse guarded(Supplier<PublicDigestResponse> work) {
        return throttle.guarded(WRONG, WRONG_AN_HOUR, DigestProblem.LINK_GONE, DigestProblem.TOO_OFTEN, work);
    }

    @POST
    @Path("/mail-confirmations/{code}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "confirmMailDigest", summary = "Confirm the address a link was sent to", description = "Safe to repeat. 404 digest.link-gone for unknown and expired links alike; 429 after 30 wrong ones an hour.")
    public PublicDigestResponse confirm(@PathParam("code") String code) {
        return guarded(() -> digests.confirm(code));
    }

    @POST
    @Path("/mail-stops/{code}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "stopMailDigest", summary = "No more mails, by the link in each of them", description = "Safe to repeat; what List-Unsubscribe-Post calls (RFC 8058). 404 digest.link-gone for unknown links; 429 after 30 wrong ones an hour.")
    public PublicDigestResponse stop(@PathParam("code") String code) {
        return guarded(() -> digests.stop(code));
    }
}
