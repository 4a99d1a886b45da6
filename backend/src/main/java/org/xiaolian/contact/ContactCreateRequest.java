package org.xiaolian.contact;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.visit.TalkTheme;

/** A new contact. */
record ContactCreateRequest(
        @NotEmpty @Size(max = MAX_CHILDREN) List<@NotNull UUID> childIds,
        @NotNull @Schema(examples = "2026-05-31", description = "Not in the future; at most 30 days back, further for officers entering from paper") LocalDate occurredOn,
        @NotNull ContactChannel channel,
        @NotNull Counterpart counterpart,
        @NotNull ContactKind kind,
        @NotNull @Schema(description = "NOT_REACHED and NUMBER_DEAD are attempts and cover nothing") ContactOutcome outcome,
        @Size(max = MAX_SUMMARY) @Schema(nullable = true) String summary,
        @Size(max = MAX_TEXT) @Schema(nullable = true, description = "生活") String livingNote,
        @Size(max = MAX_TEXT) @Schema(nullable = true, description = "身心健康") String healthNote,
        @Size(max = MAX_TEXT) @Schema(nullable = true, description = "思想动态: confidential to the recorder, the class teacher and the village director") String thoughtNote,
        @NotNull @Size(max = 6) List<@NotNull TalkTheme> talkThemes,
        @Size(max = MAX_TEXT) @Schema(nullable = true) String followUp,
        @Schema(nullable = true) LocalDate nextContactOn,
        @Schema(nullable = true) UUID campaignId,
        @Schema(nullable = true, description = "The number that was called, of somebody around one of the children (getChildNetwork): remembers when it was last reached, or that it is dead") UUID phoneId,
        @Schema(nullable = true, description = "An entry of the caller's own that is too old to be corrected: this one counts in its place, and each names the other") UUID correctsId) implements ContactContent {
}
