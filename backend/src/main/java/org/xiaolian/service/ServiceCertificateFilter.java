package org.xiaolian.service;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which certificates. */
class ServiceCertificateFilter {
    @QueryParam("personId")
    @Parameter(description = "Of this person")
    public UUID personId;

    @QueryParam("organizationId")
    @Parameter(description = "Issued by this office")
    public UUID organizationId;

    @QueryParam("voided")
    public Boolean voided;
}
