package org.xiaolian.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;

@Path("/api/v1/offline-pack")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offline", description = "What is taken along where there is no network")
class OfflinePackResource {
    private final OfflinePackService packs;
    private final ObjectMapper json;

    OfflinePackResource(OfflinePackService packs, ObjectMapper json) {
        this.packs = packs;
        this.json = json;
    }

    @GET
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "getOfflinePack", summary = "My own children, with what a visit needs",
            description = "For keeping on a phone, encrypted, at most `keepDays` days without a word from the server. Own children are those one is paired with, and for class teachers and village directors those of their class or village; at most 60. Ask again with `If-None-Match`: 304 when nothing has changed.")
    @APIResponseSchema(value = OfflinePackResponse.class, responseCode = "200")
    @APIResponse(responseCode = "304", description = "What If-None-Match names is still all there is")
    public Response own(@HeaderParam("If-None-Match") String ifNoneMatch) throws JsonProcessingException {
        OfflinePackResponse pack = packs.own();
        return Etags.ofContent(pack, json.writeValueAsBytes(pack), ifNoneMatch, () -> packs.taken(pack));
    }
}
