package org.xiaolian.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** A child's letters, newest first. */
record LettersResponse(List<LetterResponse> items, @Schema(description = "The file is open, and the caller may write letters down") boolean writable) {

    /** One letter. */
    record LetterResponse(UUID id, LetterDirection direction, LetterParent parent, LetterWay way, LetterState state, LocalDate stateOn,
            @Schema(description = "What may be written down next") List<LetterState> nextStates, LocalDate writtenOn,
            @Schema(description = "Whether its words are kept here") boolean hasText,
            @Schema(nullable = true, description = "Its words, for whoever wrote it down, the class teacher and the village director (R1-P21)") String text,
            @Schema(nullable = true, description = "The letter it answers") UUID answersId, @Schema(nullable = true) PersonRef recordedBy,
            @Schema(nullable = true, description = "Until when its link can be opened; null when there is none") Instant linkExpiresAt,
            @Schema(nullable = true, description = "When the parent opened it") Instant openedAt, long version) {
    }
}
