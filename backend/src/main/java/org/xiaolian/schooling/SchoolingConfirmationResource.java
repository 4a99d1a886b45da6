package org.xiaolian.schooling;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;

@Path("/api/v1/schooling-confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schooling")
class SchoolingConfirmationResource {
    private final EnrolmentService enrolments;

    SchoolingConfirmationResource(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @GET
    @PermissionsAllowed("child:read")
    @Operation(operationId = "listSchoolingConfirmations", summary = "Children whose school must be confirmed",
            description = "Those who finished a stage (the next school is not known), and those whom nobody confirmed since the term began.")
    public Page<SchoolingConfirmationRow> confirmations(@BeanParam @Valid SchoolingConfirmationFilter filter, @BeanParam @Valid PageRequest page) {
        return enrolments.confirmations(filter, page);
    }
}
