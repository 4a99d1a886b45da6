package org.xiaolian.codelist;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "code-lists", description = "What codes are called, and what roles may do")
class CodeListResource {
    @GET
    @Path("/code-lists")
    @PermissionsAllowed("code-list:read")
    @Operation(operationId = "getCodeLists", summary = "All lists of values with their Chinese and English words")
    public CodeListsResponse codeLists() {
        return new CodeListsResponse(CodeLists.all());
    }

    @GET
    @Path("/role-matrix")
    @PermissionsAllowed("code-list:read")
    @Operation(operationId = "getRoleMatrix", summary = "What each role may do, whom it sees, and how much of a file")
    public RoleMatrixResponse roleMatrix() {
        return RoleMatrix.response();
    }

    @GET
    @Path("/field-catalogue")
    @PermissionsAllowed("code-list:read")
    @Operation(operationId = "getFieldCatalogue", summary = "The data dictionary of a child's file",
            description = "Each field with its class, whether a complete file needs it, who sees it and under what condition it may be exported or printed.")
    public FieldCatalogueResponse fieldCatalogue() {
        return new FieldCatalogueResponse(FieldCatalogue.all());
    }
}
