package org.xiaolian.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new visit. */
record HomeVisitCreateRequest(
        @NotEmpty @Size(max = MAX_CHILDREN) List<@NotNull @Valid HomeVisitChildRequest> children,
        @NotNull @Schema(examples = "2026-05-31", description = "Not in the future; at most 30 days back, further for officers entering from paper") LocalDate occurredOn,
        @Schema(nullable = true) LocalTime occurredAtTime,
        @NotNull VisitMethod method,
        boolean planned,
        @NotNull VisitPurpose purpose,
        @Size(max = 200) @Schema(nullable = true) String companions,
        @NotNull @Size(max = 7) List<@NotNull PersonMet> personsMet,
        @Schema(nullable = true, description = "Is the carer the registered one") Boolean carerAsRegistered,
        @Schema(nullable = true) CareDuty careDuty,
        @NotNull @Size(max = 5) List<@NotNull @Valid HomeVisitObservationEntry> observations,
        @NotNull @Size(max = 6) List<@NotNull TalkTheme> talkThemes,
        @Size(max = MAX_SUMMARY) @Schema(nullable = true) String summary,
        @NotNull @Size(max = 20) List<@NotNull @Valid HomeVisitNeedEntry> needs,
        @Size(max = 20) @Schema(nullable = true, description = "What was handed over; nothing when left out") List<@NotNull @Valid HomeVisitGiftEntry> gifts,
        @Size(max = MAX_TEXT) @Schema(nullable = true) String helpGiven,
        @Size(max = MAX_TEXT) @Schema(nullable = true) String followUp,
        @Schema(nullable = true) LocalDate nextVisitOn,
        boolean urgentAttention,
        @Schema(nullable = true, description = "What the visitor would do with the child's level; decides nothing") LevelSuggestion levelSuggestion,
        @Schema(nullable = true) UUID campaignId,
        @Size(max = 40) @Schema(nullable = true, description = "People of the office, or helpers of the children; the recorder alone when left out") List<@NotNull UUID> visitorIds,
        @Schema(nullable = true, description = "An entry of the caller's own that is too old to be corrected: this one counts in its place, and each names the other") UUID correctsId) implements HomeVisitContent {
}
