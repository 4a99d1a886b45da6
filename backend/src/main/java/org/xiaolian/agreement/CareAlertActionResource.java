package org.xiaolian.agreement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/care-alert-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "care-alerts", description = "Children nobody may leave as they are")
class CareAlertActionResource {
    private final CareAlertService alerts;

    CareAlertActionResource(CareAlertService alerts) {
        this.alerts = alerts;
    }

    @GET
    @PermissionsAllowed("agreement:read")
    @Operation(operationId = "listCareAlertActions", summary = "What was done about a child's alerts, newest first")
    public Page<CareAlertActionResponse> actions(@PathParam("childId") UUID childId) {
        return Page.whole(alerts.actions(childId));
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("agreement:write")
    @Operation(operationId = "createCareAlertAction", summary = "Record what is done about an alert",
            description = "Refused (409 `care-alert.gone`) when the alert is not open. A new arrangement is not recorded here: it ends the alert by changing the facts.")
    public Page<CareAlertActionResponse> act(@PathParam("childId") UUID childId, @NotNull @Valid CareAlertActionRequest request) {
        return Page.whole(alerts.act(childId, request));
    }
}
