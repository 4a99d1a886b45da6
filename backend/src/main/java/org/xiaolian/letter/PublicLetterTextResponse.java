package org.xiaolian.letter;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opened letter. */
record PublicLetterTextResponse(@Schema(description = "What the child is called, without the family name") String givenName, String organizationName,
        @Schema(description = "Whom the child wrote to") LetterParent parent, LocalDate writtenOn, String text,
        @Schema(nullable = true, description = "What was answered through this link") String answer, Instant expiresAt) {
}
