package org.xiaolian.homecoming;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "home-comings", description = "When parents come home, and what that suggests")
class HomeComingResource {
    private final HomeComingService stays;

    HomeComingResource(HomeComingService stays) {
        this.stays = stays;
    }

    @GET
    @Path("/home-comings")
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "listHomeComings", summary = "List home-comings by their first day at home",
            description = "The real day where it is known, else the expected one. `proposals` is what each suggests and nobody has answered; nothing is ever applied by itself.")
    public Page<HomeComingResponse> list(@BeanParam @Valid HomeComingFilter filter, @BeanParam @Valid PageRequest page) {
        return stays.list(filter, page);
    }

    @GET
    @Path("/home-coming-days")
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "getHomeComingDays", summary = "A month of the calendar: how many come and leave on each day",
            description = "Each day's rows are those of listHomeComings that begin or end on it.")
    public HomeComingMonthResponse month(@QueryParam("month") @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") @Parameter(example = "2026-02") String month,
            @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") String regionCode) {
        return stays.month(YearMonth.parse(month), regionCode);
    }

    @GET
    @Path("/home-comings/{id}")
    @PermissionsAllowed("guardian:read")
    @Operation(operationId = "getHomeComing", summary = "Read a home-coming")
    @APIResponseSchema(value = HomeComingResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        HomeComingResponse stay = stays.get(id);
        // What it suggests changes with the days and other rooms' records: no validator of its version could tell.
        return Etags.ok(stay, stay.version());
    }

    @POST
    @Path("/home-comings")
    @WriteOnce
    @PermissionsAllowed("homecoming:write")
    @Operation(operationId = "createHomeComing", summary = "Write down when a parent is expected at home, or that she came",
            description = "Whoever answers for the child, and the people who help it today: 400 for a child outside the caller's scope.")
    @APIResponseSchema(value = HomeComingResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid HomeComingCreateRequest request) {
        HomeComingResponse stay = stays.create(request);
        return Etags.created("/api/v1/home-comings/" + stay.id(), stay, stay.version());
    }

    @PUT
    @Path("/home-comings/{id}")
    @WriteOnce
    @PermissionsAllowed("homecoming:write")
    @Operation(operationId = "updateHomeComing", summary = "Change a home-coming: other days, she came, she left, she does not come")
    @APIResponseSchema(value = HomeComingResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HomeComingUpdateRequest request) {
        HomeComingResponse stay = stays.update(id, Etags.required(ifMatch), request);
        return Etags.ok(stay, stay.version());
    }

    @POST
    @Path("/home-comings/{id}/decisions")
    @WriteOnce
    @PermissionsAllowed("homecoming:write")
    @Operation(operationId = "decideHomeComing", summary = "Accept or refuse what a home-coming suggests; the last answer holds",
            description = "AT_HOME accepted writes the parent down as at home from the day of arrival, AWAY_AGAIN as away from the day she left, as createParentFact does;"
                    + " both are final and for those who may write the file (403 for a helper). The others are plans for a day, which stand in the worklist of whoever accepted.")
    @APIResponseSchema(value = HomeComingResponse.class, responseCode = "200")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid HomeComingDecisionRequest request) {
        HomeComingResponse stay = stays.decide(id, request);
        return Etags.ok(stay, stay.version());
    }
}
