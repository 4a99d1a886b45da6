package org.xiaolian.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a visit's record says, as both create and update send it. */
interface HomeVisitContent {
    int MAX_CHILDREN = 60;
    int MAX_TEXT = 1000;
    int MAX_SUMMARY = 2000;

    List<HomeVisitChildRequest> children();

    LocalDate occurredOn();

    LocalTime occurredAtTime();

    VisitMethod method();

    boolean planned();

    VisitPurpose purpose();

    String companions();

    List<PersonMet> personsMet();

    Boolean carerAsRegistered();

    CareDuty careDuty();

    List<HomeVisitObservationEntry> observations();

    List<TalkTheme> talkThemes();

    String summary();

    List<HomeVisitNeedEntry> needs();

    List<HomeVisitGiftEntry> gifts();

    String helpGiven();

    String followUp();

    LocalDate nextVisitOn();

    boolean urgentAttention();

    LevelSuggestion levelSuggestion();

    UUID campaignId();

    List<UUID> visitorIds();

    /** A child of the visit and whether she was seen. */
    record HomeVisitChildRequest(@NotNull UUID childId, boolean sawChild) {
    }

    /** What was found in one dimension. */
    record HomeVisitObservationEntry(@NotNull Dimension dimension, @NotNull ObservationState state,
            @Size(max = 500) @Schema(nullable = true) String note,
            @Size(max = 10) @Schema(nullable = true, description = "What it is about; of this dimension. None when left out") List<@NotNull ObservationAspect> aspects) {
    }

    /** A thing that was handed over. */
    record HomeVisitGiftEntry(@NotBlank @Size(max = 60) @Schema(examples = "书包") String item, @Min(1) @Max(999) int quantity) {
    }

    /** A need that was found. */
    record HomeVisitNeedEntry(@NotNull NeedDomain domain, @NotNull Urgency urgency, @NotBlank @Size(max = 300) String text) {
    }
}
