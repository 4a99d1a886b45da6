package org.xiaolian.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "What offices do with many at once")
class ParticipantResource {
    private final ParticipantService participants;

    ParticipantResource(ParticipantService participants) {
        this.participants = participants;
    }

    @GET
    @Path("/{activityId}/participants")
    @PermissionsAllowed("activity:read")
    @Operation(operationId = "listActivityParticipants", summary = "List who is on the list, by the child's name",
            description = "Whoever may write the activity is given the whole list, without the names of children she may not see; others those whose child they see.")
    public Page<ParticipantResponse> list(@PathParam("activityId") UUID activityId, @BeanParam @Valid PageRequest page) {
        return participants.list(activityId, page);
    }

    @POST
    @Path("/{activityId}/participants")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "addActivityParticipants", summary = "Put children, or parents and carers for them, on the list",
            description = "All of them or none; who is on it already stays as she is. 400 for a child outside the caller's scope or with a closed file, and for somebody who is neither parent nor carer now.")
    public ParticipantsAddedResponse add(@PathParam("activityId") UUID activityId, @NotNull @Valid ParticipantAddRequest request) {
        return participants.add(activityId, request);
    }

    @POST
    @Path("/{activityId}/invitations")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "inviteToActivity", summary = "Put everybody on the list who meets a rule",
            description = "Open files of the caller's scope that meet all conditions; at least one is needed. 409 when more than 2,000 do. Asking again adds who joined since. A carer of several children is asked once.")
    public ParticipantsAddedResponse invite(@PathParam("activityId") UUID activityId, @NotNull @Valid ParticipantInviteRequest request) {
        return participants.invite(activityId, request);
    }

    @POST
    @Path("/{activityId}/attendance")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "recordActivityAttendance", summary = "Call the roll",
            description = "All marks or none. `rest` marks everybody else of whom nothing is known yet: \"all present\", then the exceptions. ATTENDED and ABSENT from the first day on (409).")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200")
    public Response attend(@PathParam("activityId") UUID activityId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AttendanceRequest request) {
        ActivityResponse marked = participants.attend(activityId, Etags.required(ifMatch), request);
        return Etags.ok(marked, marked.version());
    }

    @DELETE
    @Path("/{activityId}/participants/{id}")
    @WriteOnce
    @PermissionsAllowed("activity:write")
    @Operation(operationId = "removeActivityParticipant", summary = "Take somebody off the list")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("activityId") UUID activityId, @PathParam("id") UUID id) {
        participants.remove(activityId, id);
        return Response.noContent().build();
    }
}
