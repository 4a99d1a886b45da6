package org.xiaolian.digest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/mail-digest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mails", description = "What a person owes, by mail in the morning")
class DigestResource {
    private final DigestService digests;

    DigestResource(DigestService digests) {
        this.digests = digests;
    }

    @GET
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "getMailDigest", summary = "Whether mails come to me, where and how often")
    public MailDigestResponse get() {
        return digests.mine();
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "createMailDigest", summary = "Ask for mails, or change where and how often",
            description = "To a new address a link for confirmation is sent first; nothing else comes before it was opened, within three days. 409 digest.off without a mail server, digest.asked-too-often after five such links a day.")
    public MailDigestResponse ask(@NotNull @Valid MailDigestRequest request) {
        return digests.ask(request);
    }

    @DELETE
    @WriteOnce
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "deleteMailDigest", summary = "No more mails; the address is forgotten", description = "Safe to repeat.")
    public MailDigestResponse end() {
        return digests.end();
    }
}
