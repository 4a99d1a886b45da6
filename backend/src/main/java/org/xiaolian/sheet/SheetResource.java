package org.xiaolian.sheet;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/paper-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "paper-sheets", description = "Sheets printed with a code, filled in by hand and keyed in afterwards")
class SheetResource {
    private final SheetService sheets;

    SheetResource(SheetService sheets) {
        this.sheets = sheets;
    }

    @GET
    @PermissionsAllowed("visit:write")
    @Operation(operationId = "listPaperSheets", summary = "List sheets, newest first", description = "The caller's own, those made for her, and those of her office.")
    public Page<SheetRow> list(@BeanParam @Valid PageRequest page) {
        return sheets.list(page);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed("visit:write")
    @Operation(operationId = "getPaperSheet", summary = "Read a sheet by the code that is printed on it", description = "Small letters, spaces and hyphens in the code do not matter.")
    public SheetResponse get(@PathParam("code") String code) {
        return sheets.get(code);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("visit:write")
    @Operation(operationId = "createPaperSheet", summary = "Make a sheet for up to 40 children")
    @APIResponseSchema(value = SheetResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid SheetCreateRequest request) {
        SheetResponse made = sheets.create(request);
        return Response.created(URI.create("/api/v1/paper-sheets/" + made.code())).entity(made).build();
    }

    @POST
    @Path("/{code}/lines/{position}")
    @WriteOnce
    @PermissionsAllowed("visit:write")
    @Operation(operationId = "keyPaperSheetLine", summary = "Key a line in: it becomes a visit or a contact",
            description = "With all the rules of `createHomeVisit` and `createContact`. 409 sheet.line-keyed when it has become one already.")
    public SheetResponse key(@PathParam("code") String code, @PathParam("position") @Parameter(description = "From 1, as printed") int position, @NotNull @Valid SheetLineRequest request) {
        return sheets.key(code, position, request);
    }
}
