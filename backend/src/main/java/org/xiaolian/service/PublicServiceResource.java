package org.xiaolian.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.security.PublicThrottle;

@Path("/api/v1/public/service-certificates/{number}/{checkCode}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "service-certificates", description = "What helpers did, and the certificate of it")
class PublicServiceResource {
    private static final String WRONG = "service.wrong-code";
    private static final int WRONG_AN_HOUR = 20;

    private final ServiceService services;
    private final PublicThrottle throttle;

    PublicServiceResource(ServiceService services, PublicThrottle throttle) {
        this.services = services;
        this.throttle = throttle;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getPublicServiceCertificate", summary = "Verify a certificate by its number and check code",
            description = "Says what the paper says, without the children; the name is masked unless its owner agreed. A void one says since when. 404 service.unknown for a wrong number and a wrong code alike; 429 after 20 wrong ones an hour from one address.")
    public PublicCertificateResponse verify(@PathParam("number") String number, @PathParam("checkCode") String checkCode) {
        return throttle.guarded(WRONG, WRONG_AN_HOUR, ServiceProblem.UNKNOWN, ServiceProblem.TOO_OFTEN, () -> services.verify(number, checkCode));
    }
}
