package org.xiaolian.standing;

import io.quarkus.security.PermissionsAllowed;
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
import org.xiaolian.shared.persistence.HeavyRead;

@Path("/api/v1/count-totals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "standing")
class CountTotalsResource {
    private final StandingService standings;

    CountTotalsResource(StandingService standings) {
        this.standings = standings;
    }

    @GET
    @HeavyRead
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getCountTotals", summary = "How many children count on a day, by each rule, age band and sex",
            description = "The children behind a figure: `GET /children?countRule=…&countOn=…`.")
    public CountTotalsResponse totals(@QueryParam("on") @Parameter(description = "Any day; today when left out") LocalDate on,
            @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") @Parameter(description = "Lives in this place or below") String regionCode) {
        return standings.totals(on, regionCode);
    }
}
