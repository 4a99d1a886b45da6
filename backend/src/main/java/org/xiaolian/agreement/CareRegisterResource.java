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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "care-agreements", description = "Entrusted care: agreements, and who lacks one")
class CareRegisterResource {
    private final CareRegisterService register;

    CareRegisterResource(CareRegisterService register) {
        this.register = register;
    }

    @GET
    @Path("/care-register")
    @PermissionsAllowed("agreement:read")
    @Operation(operationId = "listCareRegister", summary = "List children whose care lies with others, by name",
            description = "Starts from the open files, so that a child without any agreement is there. An agreement counts when it is signed, has not ended or expired, and is with the carer of today.")
    public Page<CareRegisterRow> list(@BeanParam @Valid CareRegisterFilter filter, @BeanParam @Valid PageRequest page) {
        return register.list(filter, page);
    }

    @GET
    @Path("/care-register-summary")
    @PermissionsAllowed("agreement:read")
    @Operation(operationId = "getCareRegisterSummary", summary = "Indicators of entrusted care today: 应签, 已签, 签订率, expiring in 30 days, expired",
            description = "Each number is the total of listCareRegister with that standing and the same place.")
    public CareRegisterSummaryResponse summary(@QueryParam("regionCode") @Pattern(regexp = "\\d{12}") String regionCode) {
        return register.summary(regionCode);
    }
}
