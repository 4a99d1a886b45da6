package org.xiaolian.welfare;

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

@Path("/api/v1/children/{childId}/welfare")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "welfare", description = "Health, economy, hardship, aid and observations of a child, dated")
class WelfareResource {
    private final WelfareService welfare;

    WelfareResource(WelfareService welfare) {
        this.welfare = welfare;
    }

    @GET
    @PermissionsAllowed("child:read")
    @Operation(operationId = "getChildWelfare", summary = "Health, economy, hardship, aid and observations on a day, with their history")
    public WelfareResponse get(@PathParam("childId") UUID childId,
            @QueryParam("asOf") @Parameter(description = "Any day; today when left out") LocalDate asOf) {
        return welfare.read(childId, asOf);
    }

    @POST
    @Path("/health-profiles")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createHealthProfile", summary = "Health from a day on; the entry before ends the day before")
    public WelfareResponse create(@PathParam("childId") UUID childId, @NotNull @Valid HealthProfileRequest request) {
        return welfare.add(childId, request);
    }

    @PUT
    @Path("/health-profiles/{factId}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateHealthProfile", summary = "Correct the entry")
    public WelfareResponse update(@PathParam("childId") UUID childId, @PathParam("factId") UUID factId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid HealthProfileRequest request) {
        return welfare.correct(childId, factId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/health-checks")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createHealthCheck", summary = "Measurements or a screening of a day")
    public WelfareResponse create(@PathParam("childId") UUID childId, @NotNull @Valid HealthCheckRequest request) {
        return welfare.add(childId, request);
    }

    @PUT
    @Path("/health-checks/{factId}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateHealthCheck", summary = "Correct the entry")
    public WelfareResponse update(@PathParam("childId") UUID childId, @PathParam("factId") UUID factId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid HealthCheckRequest request) {
        return welfare.correct(childId, factId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/family-economy")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createFamilyEconomy", summary = "The family's economy from a day on; the entry before ends the day before")
    public WelfareResponse create(@PathParam("childId") UUID childId, @NotNull @Valid FamilyEconomyRequest request) {
        return welfare.add(childId, request);
    }

    @PUT
    @Path("/family-economy/{factId}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateFamilyEconomy", summary = "Correct the entry")
    public WelfareResponse update(@PathParam("childId") UUID childId, @PathParam("factId") UUID factId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FamilyEconomyRequest request) {
        return welfare.correct(childId, factId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/hardships")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createChildHardship", summary = "A category of hardship with its dates")
    public WelfareResponse create(@PathParam("childId") UUID childId, @NotNull @Valid ChildHardshipRequest request) {
        return welfare.add(childId, request);
    }

    @PUT
    @Path("/hardships/{factId}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateChildHardship", summary = "Correct the entry")
    public WelfareResponse update(@PathParam("childId") UUID childId, @PathParam("factId") UUID factId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChildHardshipRequest request) {
        return welfare.correct(childId, factId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/aids")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createAidReceived", summary = "Aid the child receives, with its dates")
    public WelfareResponse create(@PathParam("childId") UUID childId, @NotNull @Valid AidReceivedRequest request) {
        return welfare.add(childId, request);
    }

    @PUT
    @Path("/aids/{factId}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateAidReceived", summary = "Correct the entry")
    public WelfareResponse update(@PathParam("childId") UUID childId, @PathParam("factId") UUID factId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AidReceivedRequest request) {
        return welfare.correct(childId, factId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/observations")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "createChildObservation", summary = "What was seen on a day, in neutral words")
    public WelfareResponse create(@PathParam("childId") UUID childId, @NotNull @Valid ChildObservationRequest request) {
        return welfare.add(childId, request);
    }

    @PUT
    @Path("/observations/{factId}")
    @WriteOnce
    @PermissionsAllowed("child:write")
    @Operation(operationId = "updateChildObservation", summary = "Correct the entry")
    public WelfareResponse update(@PathParam("childId") UUID childId, @PathParam("factId") UUID factId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChildObservationRequest request) {
        return welfare.correct(childId, factId, Etags.required(ifMatch), request);
    }
}
