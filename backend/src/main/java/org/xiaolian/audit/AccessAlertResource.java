package org.xiaolian.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.HeavyRead;

@Path("/api/v1/access-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "access-entries", description = "The access log: who saw or changed what, when and why")
class AccessAlertResource {
    private final AccessAlertService alerts;

    AccessAlertResource(AccessAlertService alerts) {
        this.alerts = alerts;
    }

    @GET
    @HeavyRead
    @PermissionsAllowed("audit:read")
    @Operation(operationId = "listAccessAlerts", summary = "Who of one's place opened more than 50 children's files within an hour",
            description = "Told from the access log over every hour, wherever it begins. Opening the same file again counts once.")
    public AccessAlertsResponse list(@BeanParam @Valid AccessAlertFilter filter) {
        return alerts.list(filter);
    }
}
