package org.xiaolian.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaolian.shared.security.PublicThrottle;

@Path("/api/v1/public/letters/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "letters", description = "Letters between a child and her parents")
class PublicLetterResource {
    private static final String WRONG = "letter.wrong-code";
    private static final int WRONG_AN_HOUR = 30;

    private final PublicLetterService letters;
    private final PublicThrottle throttle;

    PublicLetterResource(PublicLetterService letters, PublicThrottle throttle) {
        this.letters = letters;
        this.throttle = throttle;
    }

    /**
     * Wrong codes count against the address, in transactions of their own: none waits for a second connection. A right one always
     * opens: a whole town of parents may share an address.
     */
    private <T> T guarded(Supplier<T> work) {
        return throttle.guarded(WRONG, WRONG_AN_HOUR, LetterProblem.LINK_GONE, LetterProblem.TOO_OFTEN, work);
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getPublicLetter", summary = "The envelope behind a link",
            description = "Names nobody and opens nothing: what fetches links for a preview leaves no trace. 404 letter.link-gone for unknown, expired and closed links alike; 429 after 30 wrong ones an hour.")
    public PublicLetterResponse get(@PathParam("code") String code) {
        return guarded(() -> letters.envelope(code));
    }

    @POST
    @Path("/opening")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "openPublicLetter", summary = "Open the letter",
            description = "The first opening is written down. Safe to repeat with the same secret until the link expires; 409 letter.opened-elsewhere with another.")
    public PublicLetterTextResponse open(@PathParam("code") String code, @NotNull @Valid PublicLetterOpeningRequest request) {
        return guarded(() -> letters.open(code, request.readerKey()));
    }

    @POST
    @Path("/answer")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "answerPublicLetter", summary = "Answer the letter",
            description = "The answer waits among the child's letters to be handed over, and counts as the parent's contact with the child (D-13). Safe to repeat with the same words; 409 letter.answered-already with others.")
    public PublicLetterTextResponse answer(@PathParam("code") String code, @NotNull @Valid PublicLetterAnswerRequest request) {
        return guarded(() -> letters.answer(code, request));
    }
}
