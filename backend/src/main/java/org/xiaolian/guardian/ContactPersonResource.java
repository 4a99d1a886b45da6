package org.xiaolian.guardian;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.persistence.WriteOnce;

@Path("/api/v1/children/{childId}/contact-people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "family", description = "Parents and care of a child, dated")
class ContactPersonResource {
    private final ContactPersonService people;

    ContactPersonResource(ContactPersonService people) {
        this.people = people;
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "createContactPerson", summary = "Add somebody to call: neighbour, relative, teacher, village cadre, police",
            description = "She goes to the end of the calling order. 409 `family.contact-person-taken` when she is already one of them.")
    public FamilyResponse create(@PathParam("childId") UUID childId, @NotNull @Valid ContactPersonCreateRequest request) {
        return people.add(childId, request);
    }

    @PUT
    @Path("/{personId}")
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "updateContactPerson", summary = "Change what somebody to call is to the child, or her place in the calling order")
    public FamilyResponse update(@PathParam("childId") UUID childId, @PathParam("personId") UUID personId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ContactPersonUpdateRequest request) {
        return people.change(childId, personId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/{personId}/ending")
    @WriteOnce
    @PermissionsAllowed("guardian:write")
    @Operation(operationId = "endContactPerson", summary = "No longer call her about this child; history keeps until when she was one of them",
            description = "Calling it again changes nothing. She stays with the siblings.")
    public FamilyResponse end(@PathParam("childId") UUID childId, @PathParam("personId") UUID personId) {
        return people.end(childId, personId);
    }
}
