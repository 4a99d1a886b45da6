package org.xiaolian.schooling;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/school-terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "schooling")
class SchoolTermResource {
    private final SchoolTermService terms;

    SchoolTermResource(SchoolTermService terms) {
        this.terms = terms;
    }

    @GET
    @PermissionsAllowed("code-list:read")
    @Operation(operationId = "listSchoolTerms", summary = "Both terms of a school year in a county",
            description = "The usual dates until the county enters its own; those have no id.")
    public SchoolTermsResponse list(@QueryParam("countyCode") @NotNull @Pattern(regexp = "\\d{6}000000") String countyCode,
            @QueryParam("schoolYear") @Parameter(description = "Year in which it begins; the present one when left out") Integer schoolYear) {
        return terms.list(countyCode, schoolYear);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("region:write")
    @Operation(operationId = "createSchoolTerm", summary = "Enter a county's dates of a term")
    @APIResponseSchema(value = SchoolTermResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid SchoolTermRequest request) {
        SchoolTermResponse term = terms.create(request);
        return Etags.created("/api/v1/school-terms/" + term.id(), term, term.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("region:write")
    @Operation(operationId = "updateSchoolTerm", summary = "Change the dates of a term; county, year and number stay")
    @APIResponseSchema(value = SchoolTermResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SchoolTermRequest request) {
        SchoolTermResponse term = terms.update(id, Etags.required(ifMatch), request);
        return Etags.ok(term, term.version());
    }
}
