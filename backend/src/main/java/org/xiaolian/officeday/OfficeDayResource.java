package org.xiaolian.officeday;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "office-days", description = "Public holidays and the weekends worked instead")
class OfficeDayResource {
    private final OfficeDayService days;

    OfficeDayResource(OfficeDayService days) {
        this.days = days;
    }

    @GET
    @Path("/office-years/{year}")
    @PermissionsAllowed("region:read")
    @Operation(operationId = "getOfficeYear", summary = "Read the days of a year on which offices work, or do not, against the day of the week")
    public OfficeYearResponse year(@PathParam("year") @Min(2000) @Max(2100) @Schema(examples = "2026") int year) {
        return days.year(year);
    }

    @POST
    @Path("/office-days")
    @WriteOnce
    @PermissionsAllowed("office-day:write")
    @Operation(operationId = "createOfficeDay", summary = "Add a day", description = "A day that is there already is refused (409 `office-day.taken`).")
    @APIResponseSchema(value = OfficeDayResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid OfficeDayCreateRequest request) {
        OfficeDay day = days.create(request);
        return Etags.created("/api/v1/office-years/" + day.onDay.getYear(), OfficeDayResponse.from(day), day.version);
    }

    @PUT
    @Path("/office-days/{day}")
    @WriteOnce
    @PermissionsAllowed("office-day:write")
    @Operation(operationId = "updateOfficeDay", summary = "Change what a day is")
    @APIResponseSchema(value = OfficeDayResponse.class, responseCode = "200")
    public Response update(@PathParam("day") LocalDate day, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OfficeDayUpdateRequest request) {
        OfficeDay changed = days.update(day, Etags.required(ifMatch), request);
        return Etags.ok(OfficeDayResponse.from(changed), changed.version);
    }

    @DELETE
    @Path("/office-days/{day}")
    @WriteOnce
    @PermissionsAllowed("office-day:write")
    @Operation(operationId = "removeOfficeDay", summary = "Remove a day: it is again what its day of the week says")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("day") LocalDate day, @HeaderParam("If-Match") String ifMatch) {
        days.remove(day, Etags.required(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("/office-day-lines")
    @WriteOnce
    @PermissionsAllowed("office-day:write")
    @Operation(operationId = "readOfficeDayLines", summary = "Enter the days of a year from pasted lines",
            description = "All lines or none: what cannot be read is named line by line (400). Days that are there already become what the lines say.")
    public OfficeYearResponse read(@NotNull @Valid OfficeDayLinesRequest request) {
        return days.read(request);
    }
}
