package org.xiaolian.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/calendar-link")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calendars", description = "What a person owes, for the calendar on her telephone")
class CalendarLinkResource {
    private final CalendarLinkService links;

    CalendarLinkResource(CalendarLinkService links) {
        this.links = links;
    }

    @GET
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "getCalendarLink", summary = "Whether my calendar has an address, and since when")
    public CalendarLinkResponse get() {
        return links.mine();
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "createCalendarLink", summary = "Make the secret address of my calendar",
            description = "Answers the address once; nobody can ask for it again. A former one shows nothing from then on. It ends when the account does.")
    public CalendarAddressResponse create(@NotNull @Valid CalendarLinkRequest request) {
        return links.make(request.language());
    }

    @DELETE
    @WriteOnce
    @PermissionsAllowed("worklist:read")
    @Operation(operationId = "deleteCalendarLink", summary = "Close my calendar's address", description = "Safe to repeat.")
    public CalendarLinkResponse delete() {
        return links.close();
    }
}
