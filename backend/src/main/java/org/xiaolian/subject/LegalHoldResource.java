package org.xiaolian.subject;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "legal-holds", description = "Files that a court, an inquiry or a dispute needs: while a hold stands nothing of the file is erased")
class LegalHoldResource {
    private final LegalHoldService holds;

    LegalHoldResource(LegalHoldService holds) {
        this.holds = holds;
    }

    @GET
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "listLegalHolds", summary = "List the holds on files of one's places, the newest first", description = "Without the reasons, which each hold tells.")
    public Page<LegalHoldRow> list(@BeanParam @Valid LegalHoldFilter filter, @BeanParam @Valid PageRequest page) {
        return holds.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "getLegalHold", summary = "Read a hold with its reason", description = "Every reading is kept in the access log.")
    @APIResponseSchema(value = LegalHoldResponse.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id, @Context Request conditions) {
        LegalHoldResponse hold = holds.get(id);
        return Etags.ok(hold, hold.version(), conditions);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "createLegalHold", summary = "Hold a child's file, open or closed",
            description = "Until it is lifted, or until its last day, the erasure of the file is refused whatever its ground, and so is removing one of its attachments: 409"
                    + " `subject.legal-hold`. Several holds may stand at once; to hold a file longer, set a further one. 400 `subject.hold-in-past` for a last day before today,"
                    + " 409 `subject.hold-too-late` when an erasure is confirmed already.")
    @APIResponseSchema(value = LegalHoldResponse.class, responseCode = "201")
    @APIResponse(responseCode = "404", description = "Unknown child, or outside your scope")
    public Response create(@NotNull @Valid LegalHoldCreateRequest request) {
        LegalHoldResponse created = holds.create(request);
        return Etags.created("/api/v1/legal-holds/" + created.id(), created, created.version());
    }

    @POST
    @Path("/{id}/lifting")
    @WriteOnce
    @PermissionsAllowed("subject:write")
    @Operation(operationId = "liftLegalHold", summary = "Lift a hold, with the reason", description = "409 `subject.hold-ended` when it was lifted or has expired.")
    @APIResponseSchema(value = LegalHoldResponse.class, responseCode = "200")
    public Response lift(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LegalHoldLiftingRequest request) {
        LegalHoldResponse lifted = holds.lift(id, Etags.required(ifMatch), request);
        return Etags.ok(lifted, lifted.version());
    }
}
