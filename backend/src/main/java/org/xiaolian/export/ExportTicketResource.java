package org.xiaolian.export;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/export-tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "Lists as sheets")
class ExportTicketResource {
    private final ExportTicketService tickets;

    ExportTicketResource(ExportTicketService tickets) {
        this.tickets = tickets;
    }

    @GET
    @PermissionsAllowed("export:write")
    @Operation(operationId = "listExportTickets", summary = "List one's own export tickets, and those of the offices one decides for, newest first")
    public Page<ExportTicketResponse> list(@BeanParam @Valid ExportTicketFilter filter, @BeanParam @Valid PageRequest page) {
        return tickets.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("export:write")
    @Operation(operationId = "getExportTicket", summary = "Read an export ticket")
    @APIResponseSchema(value = ExportTicketResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        ExportTicketResponse ticket = tickets.get(id);
        return Etags.ok(ticket, ticket.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("export:write")
    @Operation(operationId = "createExportTicket", summary = "Ask to export sensitive columns",
            description = "A second person decides. A request waits for 14 days; an approved ticket may be used by who asked for so many days, any number of times, and every use is in the access log.")
    @APIResponseSchema(value = ExportTicketResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid ExportTicketCreateRequest request) {
        ExportTicketResponse ticket = tickets.request(request);
        return Etags.created("/api/v1/export-tickets/" + ticket.id(), ticket, ticket.version());
    }

    @POST
    @Path("/{id}/decision")
    @WriteOnce
    @PermissionsAllowed("export:approve")
    @Operation(operationId = "decideExportTicket", summary = "Approve or reject an export ticket",
            description = "Only tickets of offices in one's place; 409 `export.ticket-own` for one's own, `export.ticket-decided` when it is decided or expired.")
    @APIResponseSchema(value = ExportTicketResponse.class, responseCode = "200")
    public Response decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ExportTicketDecisionRequest request) {
        ExportTicketResponse ticket = tickets.decide(id, Etags.required(ifMatch), request);
        return Etags.ok(ticket, ticket.version());
    }
}
