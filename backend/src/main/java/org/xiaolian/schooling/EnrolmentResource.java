package org.xiaolian.schooling;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/schooling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "schooling", description = "Where and how a child learns, dated")
class EnrolmentResource {
    private final EnrolmentService enrolments;

    EnrolmentResource(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @GET
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getChildSchooling", summary = "A child's schooling on a day, and its history")
    public SchoolingResponse get(@PathParam("childId") UUID childId,
            @QueryParam("asOf") @Parameter(description = "Any day; today when left out") LocalDate asOf) {
        return enrolments.schooling(childId, asOf);
    }

    @POST
    @Path("/enrolments")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createEnrolment", summary = "Write down enrolment, transfer, retention, suspension; the interval before ends the day before")
    public SchoolingResponse create(@PathParam("childId") UUID childId, @NotNull @Valid EnrolmentRequest request) {
        return enrolments.add(childId, request);
    }

    @PUT
    @Path("/enrolments/{enrolmentId}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateEnrolment", summary = "Correct an interval of schooling; its first day stays")
    public SchoolingResponse update(@PathParam("childId") UUID childId, @PathParam("enrolmentId") UUID enrolmentId,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EnrolmentRequest request) {
        return enrolments.correct(childId, enrolmentId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/enrolments/{enrolmentId}/confirmation")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "confirmEnrolment", summary = "Say that the child still learns there, at the beginning of a term")
    public SchoolingResponse confirm(@PathParam("childId") UUID childId, @PathParam("enrolmentId") UUID enrolmentId,
            @HeaderParam("If-Match") String ifMatch) {
        return enrolments.confirm(childId, enrolmentId, Etags.required(ifMatch));
    }
}
