package org.xiaolian.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.security.PublicThrottle;

@Path("/api/v1/public/calendars")
// Calendar programs ask for all sorts of types, or for none.
@Produces(MediaType.WILDCARD)
@Tag(name = "calendars", description = "What a person owes, for the calendar on her telephone")
class PublicCalendarResource {
    private static final String TYPE = "text/calendar";
    private static final String ENDING = ".ics";
    private static final String WRONG = "calendar.wrong-code";
    private static final int WRONG_AN_HOUR = 30;
    /** Programs read once in a quarter of an hour at most. */
    private static final int READS_AN_HOUR = 60;

    private final PublicCalendarService calendars;
    private final PublicThrottle throttle;

    PublicCalendarResource(PublicCalendarService calendars, PublicThrottle throttle) {
        this.calendars = calendars;
        this.throttle = throttle;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getPublicCalendar", summary = "A person's calendar, by its secret address (RFC 5545)",
            description = "Whole-day events: duties on the last day of their period, promises and tasks on theirs; a child by its given name only. Shows what the owner's roles show at this moment. 304 on If-None-Match."
                    + " 404 calendar.link-gone for unknown and closed addresses and accounts alike; 429 after 60 readings of one calendar, or 30 wrong addresses, an hour.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is still all there is")
    public Response read(@PathParam("code") @Parameter(description = "The secret, with `.ics` behind it: some programs take an address for a calendar by its ending only") String code, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return throttle.guarded(WRONG, WRONG_AN_HOUR, CalendarProblem.LINK_GONE, CalendarProblem.TOO_OFTEN, () -> {
            String secret = code.endsWith(ENDING) ? code.substring(0, code.length() - ENDING.length()) : code;
            String door = "calendar/" + calendars.owner(secret);
            throttle.check(door, READS_AN_HOUR, CalendarProblem.TOO_OFTEN);
            throttle.count(door);
            byte[] content = calendars.read(secret);
            Response answer = Etags.ofContent(content, content, ifNoneMatch, () -> { });
            return answer.hasEntity() ? Response.fromResponse(answer).type(TYPE + ";charset=utf-8").header("Content-Disposition", "inline; filename=\"xiaolian.ics\"").build() : answer;
        });
    }
}
