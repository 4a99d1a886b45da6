package org.xiaolian.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;

@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class IndicatorResource {
    private final ReportService reports;

    IndicatorResource(ReportService reports) {
        this.reports = reports;
    }

    @GET
    @PermissionsAllowed("report:read")
    @Operation(operationId = "listIndicators", summary = "Read the catalogue of figures with their definitions")
    public Page<IndicatorResponse> list() {
        return Page.whole(reports.indicators());
    }
}
