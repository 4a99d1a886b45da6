package org.xiaolian.agreement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;

@Path("/api/v1/care-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "care-alerts", description = "Children nobody may leave as they are")
class CareAlertResource {
    private final CareAlertService alerts;

    CareAlertResource(CareAlertService alerts) {
        this.alerts = alerts;
    }

    @GET
    @PermissionsAllowed("agreement:read")
    @Operation(operationId = "listCareAlerts", summary = "List open alerts, longest first",
            description = "Computed from the dated facts: nobody cares, under 8 left unattended, under 16 living alone (D-8), a disqualified carer (D-10). An alert ends when the facts change or when an action is recorded; after a planned visit it is back if the facts still hold.")
    public Page<CareAlertRow> list(@QueryParam("childId") UUID childId, @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") String regionCode,
            @BeanParam @Valid PageRequest page) {
        return alerts.open(childId, regionCode, page);
    }
}
