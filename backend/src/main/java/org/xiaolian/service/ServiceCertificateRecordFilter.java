package org.xiaolian.service;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the records of a certificate. */
class ServiceCertificateRecordFilter {
    @QueryParam("kind")
    @Parameter(description = "Only visits, or only contacts")
    public ServiceRecordKind kind;
}
