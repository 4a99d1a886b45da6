package org.xiaolian.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/stated-values")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class StatedValueResource {
    private final StatedValueService values;

    StatedValueResource(StatedValueService values) {
        this.values = values;
    }

    @GET
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getStatedValues", summary = "Read the totals an organization states for a period")
    @APIResponse(responseCode = "404")
    @APIResponseSchema(value = StatedValuesResponse.class, responseCode = "200")
    public Response get(@BeanParam @Valid StatedValueFilter filter) {
        StatedValuesResponse response = values.get(filter);
        return Etags.ok(response, response.version());
    }

    @PUT
    @WriteOnce
    @PermissionsAllowed("report:write")
    @Operation(operationId = "replaceStatedValues", summary = "State totals that are known only as totals",
            description = "Replaces all of the organization's values of that period. `If-Match: \"v0\"` when nothing was stated before.")
    @APIResponse(responseCode = "404")
    @APIResponseSchema(value = StatedValuesResponse.class, responseCode = "200")
    public Response replace(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid StatedValuesRequest request) {
        StatedValuesResponse response = values.replace(Etags.required(ifMatch), request);
        return Etags.ok(response, response.version());
    }
}
