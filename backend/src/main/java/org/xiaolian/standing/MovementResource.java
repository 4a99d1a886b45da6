package org.xiaolian.standing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/child-movements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "standing")
class MovementResource {
    private final StandingService standings;

    MovementResource(StandingService standings) {
        this.standings = standings;
    }

    @GET
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getChildMovements", summary = "Files open before a period, entered, left by reason, and open after it",
            description = "A day of closing is the last day of the file. start + entered - left = end.")
    public MovementResponse movement(@QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") @Parameter(description = "Lives in this place or below") String regionCode) {
        return standings.movement(from, to, regionCode);
    }
}
