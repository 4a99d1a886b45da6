package org.xiaolian.helper;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "helpers", description = "Who may be near children, and how many each can help")
class HelperResource {
    private final HelperService helpers;

    HelperResource(HelperService helpers) {
        this.helpers = helpers;
    }

    @GET
    @Path("/helper-checks")
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "listHelperChecks", summary = "List checks of people and of whole offices, newest first")
    public Page<HelperCheckResponse> list(@BeanParam @Valid HelperCheckFilter filter, @BeanParam @Valid PageRequest page) {
        return helpers.list(filter, page);
    }

    @GET
    @Path("/helper-checks/{id}")
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "getHelperCheck", summary = "Read a check")
    public HelperCheckResponse get(@PathParam("id") UUID id) {
        return helpers.get(id);
    }

    @POST
    @Path("/helper-checks")
    @WriteOnce
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "createHelperCheck", summary = "Record a check of one person, or of the whole staff of an office",
            description = "A clear check lets her waiting pairings begin in the same moment. One that is not clear ends all her pairings: she sees none of the children from then on. Checks are never changed; the latest counts, and each holds a year at most.")
    @APIResponseSchema(value = HelperCheckResponse.class, responseCode = "201")
    public Response record(@NotNull @Valid HelperCheckCreateRequest request) {
        HelperCheckResponse check = helpers.record(request);
        return Etags.created("/api/v1/helper-checks/" + check.id(), check, 0);
    }

    @GET
    @Path("/helper-profiles/{personId}")
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "getHelperProfile", summary = "Read how somebody stands with the checks, and how many children she can help")
    @APIResponseSchema(value = HelperProfileResponse.class, responseCode = "200")
    public Response profile(@PathParam("personId") UUID personId) {
        HelperProfileResponse profile = helpers.profile(personId);
        // How she stands changes with the days: no validator of the version could tell.
        return Etags.ok(profile, profile.version());
    }

    @PUT
    @Path("/helper-profiles/{personId}")
    @WriteOnce
    @PermissionsAllowed("helper:write")
    @Operation(operationId = "updateHelperProfile", summary = "Write how many children she can help, and where she lives")
    @APIResponseSchema(value = HelperProfileResponse.class, responseCode = "200")
    public Response write(@PathParam("personId") UUID personId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HelperProfileRequest request) {
        HelperProfileResponse profile = helpers.write(personId, Etags.required(ifMatch), request);
        return Etags.ok(profile, profile.version());
    }
}
