package org.xiaolian.festival;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "festivals", description = "Days that come again each year, by the sun or by the moon")
class FestivalResource {
    private final FestivalService festivals;

    FestivalResource(FestivalService festivals) {
        this.festivals = festivals;
    }

    @GET
    @Path("/festivals")
    @PermissionsAllowed("activity:read")
    @Operation(operationId = "listFestivals", summary = "List festivals: those that came with the system, and those of the caller's offices and of the ones above")
    public Page<FestivalResponse> list() {
        return festivals.list();
    }

    @GET
    @Path("/festival-days")
    @PermissionsAllowed("activity:read")
    @Operation(operationId = "listFestivalDays", summary = "On which days festivals fall", description = "At most 800 days at a time. Lunar festivals are computed; never in a leap month.")
    public Page<FestivalDayResponse> days(@QueryParam("from") @NotNull @Parameter(example = "2026-01-01") LocalDate from, @QueryParam("to") @NotNull @Parameter(example = "2026-12-31") LocalDate to) {
        return festivals.days(from, to);
    }

    @POST
    @Path("/festivals")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "createFestival", summary = "Add a festival of an office", description = "For instance the local 柑桔节. Everybody below the office sees it. 409 when the office has one of this name.")
    @APIResponseSchema(value = FestivalResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid FestivalCreateRequest request) {
        FestivalResponse made = festivals.create(request);
        return Etags.created("/api/v1/festivals/" + made.id(), made, made.version());
    }

    @PUT
    @Path("/festivals/{id}")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "updateFestival", summary = "Change a festival of an office", description = "404 for one that came with the system.")
    @APIResponseSchema(value = FestivalResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FestivalRequest request) {
        FestivalResponse updated = festivals.update(id, Etags.required(ifMatch), request);
        return Etags.ok(updated, updated.version());
    }

    @DELETE
    @Path("/festivals/{id}")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "removeFestival", summary = "Remove a festival of an office", description = "409 when activities refer to it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        festivals.remove(id, Etags.required(ifMatch));
        return Response.noContent().build();
    }
}
