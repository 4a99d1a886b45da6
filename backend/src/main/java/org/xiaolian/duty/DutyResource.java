package org.xiaolian.duty;

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
import jakarta.ws.rs.QueryParam;
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
import org.xiaolian.shared.persistence.HeavyRead;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duties", description = "What is owed, to whom, by when; and whether it was done")
class DutyResource {
    private final DutyService duties;
    private final WorklistService worklists;
    private final OwedDutyService owed;
    private final CoverageService coverage;

    DutyResource(DutyService duties, WorklistService worklists, OwedDutyService owed, CoverageService coverage) {
        this.duties = duties;
        this.owed = owed;
        this.worklists = worklists;
        this.coverage = coverage;
    }

    @GET
    @Path("/worklist")
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "getWorklist", summary = "Today: what I owe the children I am paired with",
            description = "One item a child and duty, most urgent first. OVERDUE: this period is not done and the one before was missed. DUE_SOON: a fifth of the period is left.")
    public WorklistResponse worklist() {
        return worklists.today();
    }

    @GET
    @HeavyRead
    @Path("/owed-duties")
    @PermissionsAllowed("coverage:read")
    @Operation(operationId = "listOwedDuties", summary = "Today of an office: what its people still owe, by the child's name",
            description = "One row a helper, child and duty, as in the worklist of each helper. For a place, school or class: what anybody owes its children; for an office: what its own pairings owe. `counts` are the rows of the same filter for each status.")
    public OwedDutiesResponse owed(@BeanParam @Valid OwedDutyFilter filter, @BeanParam @Valid PageRequest page) {
        return owed.list(filter, page);
    }

    @GET
    @HeavyRead
    @Path("/coverage")
    @PermissionsAllowed("coverage:read")
    @Operation(operationId = "getCoverage", summary = "The zero-gap table of a month: every child of the roster × every duty",
            description = "Starts from the children whose file was open on any day of the month, so a child without any record is a row. A cell is DONE, DUE, OVERDUE, EXEMPT, NOBODY when nobody was paired, or NOT_OWED when nothing is asked of this child. Sums cover the whole filter, not the page.")
    public CoverageResponse coverage(@BeanParam @Valid CoverageFilter filter, @BeanParam @Valid PageRequest page) {
        return coverage.table(filter, page);
    }

    @GET
    @Path("/helper-workloads")
    @PermissionsAllowed("coverage:read")
    @Operation(operationId = "listHelperWorkloads", summary = "Children and open duties of each helper, by name",
            description = "For whoever leads the office; not a ranking.")
    public Page<HelperWorkloadRow> workloads(@QueryParam("organizationId") UUID organizationId) {
        return Page.whole(worklists.workloads(organizationId));
    }

    @GET
    @Path("/duty-rules")
    @PermissionsAllowed("duty:read")
    @Operation(operationId = "listDutyRules", summary = "List rules, newest first")
    public Page<DutyRuleResponse> rules(@QueryParam("organizationId") UUID organizationId, @BeanParam @Valid PageRequest page) {
        return duties.rules(organizationId, page);
    }

    @GET
    @Path("/duty-rules/{id}")
    @PermissionsAllowed("duty:read")
    @Operation(operationId = "getDutyRule", summary = "Read a rule with its next five due dates")
    @APIResponseSchema(value = DutyRuleResponse.class, responseCode = "200")
    public Response rule(@PathParam("id") UUID id, @Context Request conditions) {
        DutyRuleResponse rule = duties.rule(id);
        return Etags.ok(rule, rule.version(), conditions);
    }

    @POST
    @Path("/duty-rules")
    @WriteOnce
    @PermissionsAllowed("duty:write")
    @Operation(operationId = "createDutyRule", summary = "Add a rule")
    @APIResponseSchema(value = DutyRuleResponse.class, responseCode = "201")
    public Response createRule(@NotNull @Valid DutyRuleCreateRequest request) {
        DutyRuleResponse rule = duties.create(request);
        return Etags.created("/api/v1/duty-rules/" + rule.id(), rule, rule.version());
    }

    @POST
    @Path("/duty-rule-previews")
    @WriteOnce
    @PermissionsAllowed("duty:write")
    @Operation(operationId = "previewDutyRule", summary = "What a rule would ask: its next five due dates, line by line", description = "Refuses what createDutyRule refuses; writes nothing.")
    public DutyRulePreviewResponse preview(@NotNull @Valid DutyRuleCreateRequest request) {
        return duties.preview(request);
    }

    @PUT
    @Path("/duty-rules/{id}")
    @WriteOnce
    @PermissionsAllowed("duty:write")
    @Operation(operationId = "updateDutyRule", summary = "Rename or end a rule",
            description = "What a rule asks never changes: end it and add another, so that past months stay as they were counted.")
    @APIResponseSchema(value = DutyRuleResponse.class, responseCode = "200")
    public Response updateRule(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DutyRuleUpdateRequest request) {
        DutyRuleResponse rule = duties.update(id, Etags.required(ifMatch), request);
        return Etags.ok(rule, rule.version());
    }

    @GET
    @Path("/duty-exemptions")
    @PermissionsAllowed("coverage:read")
    @Operation(operationId = "listDutyExemptions", summary = "List exemptions, newest first")
    public Page<DutyExemptionResponse> exemptions(@BeanParam @Valid DutyExemptionFilter filter, @BeanParam @Valid PageRequest page) {
        return duties.exemptions(filter, page);
    }

    @POST
    @Path("/duty-exemptions")
    @WriteOnce
    @PermissionsAllowed("duty:write")
    @Operation(operationId = "createDutyExemption", summary = "Exempt a child from a duty for a time, with a reason; whoever does so approves it")
    @APIResponseSchema(value = DutyExemptionResponse.class, responseCode = "201")
    public Response exempt(@NotNull @Valid DutyExemptionCreateRequest request) {
        DutyExemptionResponse exemption = duties.exempt(request);
        return Etags.created("/api/v1/duty-exemptions/" + exemption.id(), exemption, exemption.version());
    }
}
