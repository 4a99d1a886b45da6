package org.xiaolian.roster;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.job.JobResponse;
import org.xiaolian.shared.http.Downloads;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/roster-imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "roster imports", description = "Rosters in: send, check, mend, confirm, undo")
class RosterResource {
    private final RosterService rosters;

    RosterResource(RosterService rosters) {
        this.rosters = rosters;
    }

    @GET
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "listRosterImports", summary = "List one's own rosters, newest first", description = "`receivedBytes` is given for a single one only.")
    public Page<RosterImportResponse> list(@BeanParam @Valid PageRequest page) {
        return rosters.list(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "getRosterImport", summary = "See where a roster stands", description = "Only who brought it sees it.")
    public RosterImportResponse get(@PathParam("id") UUID id) {
        return rosters.get(id);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "createRosterImport", summary = "Announce a roster",
            description = "403 for a kind whose records the caller may not write. Then send the file in pieces of at most 1 MiB with PATCH `/content`, and have it read with `/check`. Nothing reaches a child's file before `/confirmation`.")
    @APIResponseSchema(value = RosterImportResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid RosterImportCreateRequest request) {
        RosterImportResponse roster = rosters.begin(request);
        return Etags.created("/api/v1/roster-imports/" + roster.id(), roster, roster.version());
    }

    @PATCH
    @Path("/{id}/content")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @WriteOnce
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "appendRosterImport", summary = "Send the next piece of the file", description = "`Upload-Offset` is `receivedBytes` of the answer before; 409 says where to go on.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RosterImportResponse append(@PathParam("id") UUID id,
            @HeaderParam("Upload-Offset") @NotNull @Min(0) @Parameter(description = "Byte at which the piece begins") Long offset, byte[] piece) {
        return rosters.append(id, offset, piece);
    }

    @POST
    @Path("/{id}/check")
    @WriteOnce
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "checkRosterImport", summary = "Have the file read and each row judged", description = "Long work. Writes nothing but the preview.")
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    public Response check(@PathParam("id") UUID id) {
        return accepted(rosters.check(id));
    }

    @PUT
    @Path("/{id}/columns")
    @WriteOnce
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "setRosterImportColumns", summary = "Say what the columns mean, and have the file read again")
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    public Response columns(@PathParam("id") UUID id, @NotNull @Valid RosterColumnsRequest request) {
        return accepted(rosters.columns(id, request));
    }

    @GET
    @Path("/{id}/rows")
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "listRosterImportRows", summary = "The preview, row by row", description = "What would be done with each row, and every wrong cell in words.")
    public Page<RosterRowResponse> rows(@PathParam("id") UUID id, @BeanParam @Valid RosterRowFilter filter, @BeanParam @Valid PageRequest page) {
        return rosters.rows(id, filter, page);
    }

    @PUT
    @Path("/{id}/rows/{number}")
    @WriteOnce
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "updateRosterImportRow", summary = "Mend a row in place, or decide about it", description = "The row is judged again at once.")
    @APIResponseSchema(value = RosterRowResponse.class, responseCode = "200")
    public Response mend(@PathParam("id") UUID id, @PathParam("number") int number, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RosterRowRequest request) {
        RosterRowResponse row = rosters.mend(id, number, Etags.required(ifMatch), request);
        return Etags.ok(row, row.version());
    }

    @POST
    @Path("/{id}/confirmation")
    @WriteOnce
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "confirmRosterImport", summary = "Write the good rows into the files", description = "Long work. Rows with errors and open questions stay; mended later, they can be confirmed again.")
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    public Response confirm(@PathParam("id") UUID id) {
        return accepted(rosters.confirm(id));
    }

    @POST
    @Path("/{id}/undo")
    @WriteOnce
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "undoRosterImport", summary = "Take the whole import back", description = "Long work. Files it opened go, files it changed say again what they said; what was touched since stays and is named (`state` KEPT).")
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    public Response undo(@PathParam("id") UUID id) {
        return accepted(rosters.undo(id));
    }

    @POST
    @Path("/{id}/bad-rows")
    @WriteOnce
    @PermissionsAllowed("roster:import")
    @Operation(operationId = "exportRosterImportBadRows", summary = "Get the rows that cannot go in as a sheet with reasons", description = "Long work; the sheet is the job's result.")
    @APIResponseSchema(value = JobResponse.class, responseCode = "202")
    public Response badRows(@PathParam("id") UUID id) {
        return accepted(rosters.badRows(id));
    }

    @GET
    @Path("/template")
    @PermissionsAllowed("roster:import")
    @Produces({RosterBook.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getRosterTemplate", summary = "The empty roster to fill in", description = "One for each kind; children when left out. ID numbers and telephones are text columns, code words are drop-downs, the second sheet explains.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = RosterBook.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(@QueryParam("kind") RosterKind kind) throws IOException {
        RosterKind wanted = kind == null ? RosterKind.CHILDREN : kind;
        return Downloads.attachment(rosters.template(wanted), wanted.title() + "模板.xlsx", RosterBook.TYPE);
    }

    private static Response accepted(JobResponse job) {
        return Response.accepted(job).location(java.net.URI.create("/api/v1/jobs/" + job.id())).build();
    }
}
