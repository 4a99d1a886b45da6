package org.xiaolian.export;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/export-maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "Lists as sheets")
class ExportMapResource {
    private final ExportMapService maps;

    ExportMapResource(ExportMapService maps) {
        this.maps = maps;
    }

    @GET
    @PermissionsAllowed("export:write")
    @Operation(operationId = "listExportMaps", summary = "List one's own column maps and those shared in one's organization, by name")
    public Page<ExportMapResponse> list(@BeanParam @Valid ExportMapFilter filter, @BeanParam @Valid PageRequest page) {
        return maps.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("export:write")
    @Operation(operationId = "getExportMap", summary = "Read a column map")
    @APIResponseSchema(value = ExportMapResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        ExportMapResponse map = maps.get(id);
        return Etags.ok(map, map.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("export:write")
    @Operation(operationId = "createExportMap", summary = "Keep a column map: which columns, in which order, under which headings",
            description = "For re-keying a list into another system. A sensitive column may stand in a map; it leaves with a ticket only.")
    @APIResponseSchema(value = ExportMapResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ExportMapRequest request) {
        ExportMapResponse map = maps.create(request);
        return Etags.created("/api/v1/export-maps/" + map.id(), map, map.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("export:write")
    @Operation(operationId = "updateExportMap", summary = "Change one's own column map")
    @APIResponseSchema(value = ExportMapResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ExportMapRequest request) {
        ExportMapResponse map = maps.update(id, Etags.required(ifMatch), request);
        return Etags.ok(map, map.version());
    }

    @DELETE
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("export:write")
    @Operation(operationId = "deleteExportMap", summary = "Remove one's own column map, with what was exported with it until when")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        maps.remove(id, Etags.required(ifMatch));
        return Response.noContent().build();
    }
}
