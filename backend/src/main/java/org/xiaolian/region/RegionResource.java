package org.xiaolian.region;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "regions", description = "The place tree: 12-digit codes with validity dates")
class RegionResource {
    private final RegionService regions;

    RegionResource(RegionService regions) {
        this.regions = regions;
    }

    @GET
    @PermissionsAllowed("region:read")
    @Operation(operationId = "listRegions", summary = "List places, sorted by name")
    public Page<RegionRow> list(@BeanParam @Valid RegionFilter filter, @BeanParam @Valid PageRequest page) {
        return regions.list(filter, page);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed("region:read")
    @Operation(operationId = "getRegion", summary = "Read a place")
    @APIResponseSchema(value = RegionResponse.class, responseCode = "200")
    public Response get(@PathParam("code") String code, @Context Request conditions) {
        Region region = regions.get(code);
        return Etags.ok(RegionResponse.from(region), region.version, conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("region:write")
    @Operation(operationId = "createRegion", summary = "Add a place",
            description = "The code begins with its parent's and is exactly one level below. A code that was ever used is refused (409 `region.code-taken`).")
    @APIResponseSchema(value = RegionResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid RegionCreateRequest request) {
        Region region = regions.create(request);
        return Etags.created("/api/v1/regions/" + region.code, RegionResponse.from(region), region.version);
    }

    @PUT
    @Path("/{code}")
    @WriteOnce
    @PermissionsAllowed("region:write")
    @Operation(operationId = "updateRegion", summary = "Rename a place, or end its code and name the successor")
    @APIResponseSchema(value = RegionResponse.class, responseCode = "200")
    public Response update(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RegionUpdateRequest request) {
        Region region = regions.update(code, Etags.required(ifMatch), request);
        return Etags.ok(RegionResponse.from(region), region.version);
    }
}
