package org.xiaolian.report;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.document.WordFile;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "The yearly report, its figures and the records behind each")
class ReportResource {
    private final ReportService reports;

    ReportResource(ReportService reports) {
        this.reports = reports;
    }

    @GET
    @PermissionsAllowed("report:read")
    @Operation(operationId = "listReports", summary = "List reports, latest period first")
    public Page<ReportRow> list(@BeanParam @Valid ReportFilter filter, @BeanParam @Valid PageRequest page) {
        return reports.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getReport", summary = "Read a report with its figures",
            description = "A draft's figures follow the records. A final report keeps its own and says under `differences` what the records say today.")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        // Never 304: figures change without the report's version.
        ReportResponse report = reports.get(id);
        return Etags.ok(report, report.version());
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("report:write")
    @Operation(operationId = "createReport", summary = "Begin a report with the template's texts")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ReportCreateRequest request) {
        ReportResponse report = reports.create(request);
        return Etags.created("/api/v1/reports/" + report.id(), report, report.version());
    }

    @PUT
    @Path("/{id}")
    @WriteOnce
    @PermissionsAllowed("report:write")
    @Operation(operationId = "updateReport", summary = "Change a draft's title, texts and style")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReportUpdateRequest request) {
        ReportResponse report = reports.update(id, Etags.required(ifMatch), request);
        return Etags.ok(report, report.version());
    }

    @POST
    @Path("/{id}/finalization")
    @WriteOnce
    @PermissionsAllowed("report:write")
    @Operation(operationId = "finalizeReport", summary = "Make a report final",
            description = "Gives it its number and keeps wording, figures and counted records. There is no way back (409 `report.final`).")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "200")
    public Response finalizeReport(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        ReportResponse report = reports.finalizeReport(id, Etags.required(ifMatch));
        return Etags.ok(report, report.version());
    }

    @GET
    @Path("/{id}/figures/{code}/records")
    @PermissionsAllowed("report:read")
    @Operation(operationId = "listFigureRecords", summary = "List exactly the records a figure counts",
            description = "Person-times have one row for each record × child. Of a final report: the records counted then, each with what has become of it.")
    public Page<FigureRecordRow> records(@PathParam("id") UUID id, @PathParam("code") String code, @BeanParam @Valid PageRequest page) {
        return reports.records(id, code, page);
    }

    @GET
    @Path("/{id}/document")
    // JSON too, for problems: a client that asks for it gets its 403 or 404, not a 406 before either was judged.
    @Produces({WordFile.TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("report:read")
    @Operation(operationId = "getReportDocument", summary = "Take the report out as a Word document", description = "Written to the access log.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = WordFile.TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") UUID id) {
        return reports.document(id).answer("report.docx");
    }
}
