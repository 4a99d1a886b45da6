package org.xiaolian.letter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/children/{childId}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "letters", description = "Letters between a child and her parents")
class LetterResource {
    private final LetterService letters;

    LetterResource(LetterService letters) {
        this.letters = letters;
    }

    @GET
    @PermissionsAllowed("contact:read")
    @Operation(operationId = "listLetters", summary = "Read a child's letters and where each is",
            description = "Newest first. The words are shown to whoever wrote a letter down, the class teacher and the village director (R1-P21); others see that there was one.")
    public LettersResponse list(@PathParam("childId") UUID childId) {
        return letters.ofChild(childId);
    }

    @POST
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "createLetter", summary = "Write a letter down", description = "A child's begins as WRITTEN, a parent's as RECEIVED. 409 child.closed when the file is closed.")
    public LettersResponse create(@PathParam("childId") UUID childId, @NotNull @Valid LetterCreateRequest request) {
        return letters.add(childId, request);
    }

    @PUT
    @Path("/{letterId}")
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "updateLetter", summary = "Correct a letter that has not been sent or handed over",
            description = "409 letter.sent-already afterwards.")
    public LettersResponse update(@PathParam("childId") UUID childId, @PathParam("letterId") UUID letterId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LetterUpdateRequest request) {
        return letters.correct(childId, letterId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/{letterId}/state")
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "moveLetter", summary = "Write down what became of a letter: sent, answered, returned, handed over",
            description = "409 letter.state-wrong when it cannot go there from where it is (nextStates says where it can).")
    public LettersResponse move(@PathParam("childId") UUID childId, @PathParam("letterId") UUID letterId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LetterStateRequest request) {
        return letters.move(childId, letterId, Etags.required(ifMatch), request);
    }

    @POST
    @Path("/{letterId}/link")
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "sendLetter", summary = "Make the link by which a parent reads the letter without an account",
            description = "Answers the link once; nobody can ask for it again. A former link of the letter opens nothing any more. The letter is SENT. At most 60 links an hour (429 letter.too-many-links).")
    public LetterLinkResponse send(@PathParam("childId") UUID childId, @PathParam("letterId") UUID letterId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LetterLinkRequest request) {
        return letters.send(childId, letterId, Etags.required(ifMatch), request);
    }

    @DELETE
    @Path("/{letterId}/link")
    @WriteOnce
    @PermissionsAllowed("contact:write")
    @Operation(operationId = "revokeLetterLink", summary = "Close the letter's link, when it went to a wrong number")
    public LettersResponse revoke(@PathParam("childId") UUID childId, @PathParam("letterId") UUID letterId) {
        return letters.revoke(childId, letterId);
    }
}
