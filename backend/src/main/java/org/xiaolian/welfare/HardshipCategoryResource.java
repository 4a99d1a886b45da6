package org.xiaolian.welfare;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;
import org.xiaolian.welfare.HardshipCategoriesResponse.HardshipCategoryItem;

@Path("/api/v1/hardship-categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "welfare")
class HardshipCategoryResource {
    private final HardshipCategoryService categories;

    HardshipCategoryResource(HardshipCategoryService categories) {
        this.categories = categories;
    }

    @GET
    @PermissionsAllowed("code-list:read")
    @Operation(operationId = "listHardshipCategories", summary = "Categories of children in difficulty as a county uses them")
    public HardshipCategoriesResponse list(@QueryParam("countyCode") @NotNull @Pattern(regexp = "\\d{6}000000") String countyCode) {
        return categories.list(countyCode);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("region:write")
    @Operation(operationId = "createHardshipCategory", summary = "Enter a category of a county, or one in place of a shipped one")
    @APIResponseSchema(value = HardshipCategoryItem.class, responseCode = "201")
    public Response create(@NotNull @Valid HardshipCategoryRequest request) {
        HardshipCategoryItem category = categories.create(request);
        return Etags.created("/api/v1/hardship-categories/" + category.id(), category, category.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("region:write")
    @Operation(operationId = "updateHardshipCategory", summary = "Change the words of a county's category, or no longer offer it; its code stays")
    @APIResponseSchema(value = HardshipCategoryItem.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HardshipCategoryRequest request) {
        HardshipCategoryItem category = categories.update(id, Etags.required(ifMatch), request);
        return Etags.ok(category, category.version());
    }
}
