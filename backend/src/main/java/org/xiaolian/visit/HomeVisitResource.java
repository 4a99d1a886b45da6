package org.xiaolian.visit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/home-visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "home-visits", description = "Home visits; only those that saw the child count")
class HomeVisitResource {
    private final HomeVisitService visits;

    HomeVisitResource(HomeVisitService visits) {
        this.visits = visits;
    }

    @GET
    @PermissionsAllowed("visit:read")
    @Operation(operationId = "listHomeVisits", summary = "List visits, newest first",
            description = "Within the caller's scope: visits to children she may see, and for officers those of their office. Cancelled ones only with `includeCancelled`.")
    public Page<HomeVisitRow> list(@BeanParam @Valid HomeVisitFilter filter, @BeanParam @Valid PageRequest page) {
        return visits.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("visit:read")
    @Operation(operationId = "getHomeVisit", summary = "Read a visit")
    @APIResponseSchema(value = HomeVisitResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        HomeVisitResponse visit = visits.get(id);
        return Etags.ok(visit, visit.version(), conditions);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("visit:read")
    @Operation(operationId = "getHomeVisitHistory", summary = "Read what a visit said before each correction, who corrected it and when")
    @APIResponseSchema(value = HomeVisitHistoryResponse.class, responseCode = "200")
    public HomeVisitHistoryResponse history(@PathParam("id") UUID id) {
        return visits.history(id);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("visit:write")
    @Operation(operationId = "createHomeVisit", summary = "Record a visit",
            description = "One entry may cover several children. It covers a duty of those who were seen; the others are attempts. Dates up to 30 days back; officers entering from paper may go back to 1 January. With `correctsId` it stands in the place of an older entry: 409 home-visit.still-correctable while that one can be corrected itself.")
    @APIResponseSchema(value = HomeVisitResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid HomeVisitCreateRequest request) {
        HomeVisitResponse visit = visits.record(request);
        return Etags.created("/api/v1/home-visits/" + visit.id(), visit, visit.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("visit:write")
    @Operation(operationId = "updateHomeVisit", summary = "Correct a visit",
            description = "Its recorder within 30 days, or an officer. Moving the date moves the month it covers.")
    @APIResponseSchema(value = HomeVisitResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HomeVisitUpdateRequest request) {
        HomeVisitResponse visit = visits.correct(id, Etags.required(ifMatch), request);
        return Etags.ok(visit, visit.version());
    }

    @POST
    @Path("/{id}/cancellation")
    @WriteOnce
    @PermissionsAllowed("visit:write")
    @Operation(operationId = "cancelHomeVisit", summary = "Cancel a visit: it stays readable with the reason and counts nowhere")
    @APIResponseSchema(value = HomeVisitResponse.class, responseCode = "200")
    public Response cancel(@PathParam("id") UUID id, @NotNull @Valid HomeVisitCancellationRequest request) {
        HomeVisitResponse visit = visits.cancel(id, request);
        return Etags.ok(visit, visit.version());
    }
}
