package org.xiaolian.standing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/standing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "standing", description = "Official counts of left-behind children, with their rules, and the movement of files")
class StandingResource {
    private final StandingService standings;

    StandingResource(StandingService standings) {
        this.standings = standings;
    }

    @GET
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getChildStanding", summary = "Whether a child counts as left behind on a day, by each official rule",
            description = "Computed from the facts of that day: parents, guardianship ability, household, schooling, age. 403 for roles without the details of a file.")
    public StandingResponse get(@PathParam("childId") UUID childId, @QueryParam("on") @Parameter(description = "Any day; today when left out") LocalDate on) {
        return standings.standing(childId, on);
    }

    @POST
    @Path("/overrides")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createCountOverride", summary = "Say against the facts whether a child counts by a rule, with the reason; one before it ends the day before")
    public StandingResponse create(@PathParam("childId") UUID childId, @NotNull @Valid CountOverrideRequest request) {
        return standings.override(childId, request);
    }

    @PUT
    @Path("/overrides/{overrideId}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateCountOverride", summary = "Correct or end an override; rule and first day stay")
    public StandingResponse update(@PathParam("childId") UUID childId, @PathParam("overrideId") UUID overrideId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CountOverrideRequest request) {
        return standings.correct(childId, overrideId, Etags.required(ifMatch), request);
    }
}
