package org.xiaolian.report;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reports. */
class ReportFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Reports of this organization")
    public UUID organizationId;

    @QueryParam("status")
    public ReportStatus status;
}
