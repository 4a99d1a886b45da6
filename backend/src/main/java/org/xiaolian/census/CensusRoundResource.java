package org.xiaolian.census;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/census-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "census", description = "Rounds that explain themselves: last round + entered - left = this round")
class CensusRoundResource {
    private static final String PART = "This part of the round's place only";

    private final CensusService census;

    CensusRoundResource(CensusService census) {
        this.census = census;
    }

    @GET
    @PermissionsAllowed("census:read")
    @Operation(operationId = "listCensusRounds", summary = "List rounds, latest day first")
    public Page<CensusRoundRow> list(@QueryParam("state") CensusState state, @QueryParam("kind") CensusKind kind, @BeanParam @Valid PageRequest page) {
        return census.list(state, kind, page);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("census:write")
    @Operation(operationId = "createCensusRound", summary = "Open a round for a place or a school of it")
    @APIResponseSchema(value = CensusRoundResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid CensusRoundCreateRequest request) {
        CensusRoundResponse round = census.create(request);
        return Etags.created("/api/v1/census-rounds/" + round.round().id(), round, round.round().version());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "getCensusRound", summary = "Read a round and how far it is",
            description = "Counted over the children whom the caller may see.")
    @APIResponseSchema(value = CensusRoundResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        CensusRoundResponse round = census.get(id);
        return Etags.ok(round, round.round().version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("census:write")
    @Operation(operationId = "updateCensusRound", summary = "Change the name and the days of an open round")
    @APIResponseSchema(value = CensusRoundResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CensusRoundUpdateRequest request) {
        CensusRoundResponse round = census.update(id, Etags.required(ifMatch), request);
        return Etags.ok(round, round.round().version());
    }

    @POST
    @Path("/{id}/freezing")
    @WriteOnce
    @PermissionsAllowed("census:write")
    @Operation(operationId = "freezeCensusRound", summary = "Freeze a round: every child with the facts that count, for good",
            description = "Refused while reported changes are not settled (409 `census.open-changes`).")
    @APIResponseSchema(value = CensusRoundResponse.class, responseCode = "200")
    public Response freeze(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        CensusRoundResponse round = census.freeze(id, Etags.required(ifMatch));
        return Etags.ok(round, round.round().version());
    }

    @GET
    @Path("/{id}/units")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "listCensusUnits", summary = "Progress by village or by class")
    public Page<CensusUnitRow> units(@PathParam("id") UUID id, @QueryParam("channel") @NotNull @Parameter(description = "Villages or classes") CensusChannel channel) {
        return Page.whole(census.units(id, channel));
    }

    @GET
    @Path("/{id}/survey")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "getCensusSurvey", summary = "What the classes said in the five dimensions",
            description = "Counted over the children whom the caller may see. A share is told with its base: children of whom the dimension was said, not all on the roll (R4-P02).")
    public CensusSurveyResponse survey(@PathParam("id") UUID id) {
        return census.survey(id);
    }

    @GET
    @Path("/{id}/reconciliation")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "getCensusReconciliation", summary = "Village list, school roll and files beside each other")
    public CensusReconciliationResponse reconciliation(@PathParam("id") UUID id,
            @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") @Parameter(description = PART) String regionCode) {
        return census.reconciliation(id, regionCode);
    }

    @GET
    @Path("/{id}/reconciliation/children")
    @PermissionsAllowed("census:read")
    @Operation(operationId = "listCensusReconciliation", summary = "List children whom one of the three misses")
    public Page<CensusReconciliationRow> missing(@PathParam("id") UUID id, @QueryParam("gap") @NotNull CensusGap gap,
            @QueryParam("regionCode") @Pattern(regexp = "\\d{12}") @Parameter(description = PART) String regionCode, @BeanParam @Valid PageRequest page) {
        return census.missing(id, gap, regionCode, page);
    }
}
