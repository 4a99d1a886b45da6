package org.xiaolian.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A visit. Children outside the caller's scope are only counted. */
record HomeVisitResponse(
        UUID id,
        @Schema(description = "County, year, running number: unique everywhere", examples = "420583-2026-000043") String number,
        OrganizationRef organization,
        PersonRef recordedBy,
        List<PersonRef> visitors,
        List<HomeVisitChildResponse> children,
        @Schema(description = "Further children whom the caller may not see") int otherChildrenCount,
        LocalDate occurredOn,
        @Schema(nullable = true) LocalTime occurredAtTime,
        VisitMethod method,
        boolean planned,
        VisitPurpose purpose,
        @Schema(nullable = true) String companions,
        List<PersonMet> personsMet,
        @Schema(nullable = true) Boolean carerAsRegistered,
        @Schema(nullable = true) CareDuty careDuty,
        List<HomeVisitContent.HomeVisitObservationEntry> observations,
        List<TalkTheme> talkThemes,
        @Schema(nullable = true) String summary,
        List<HomeVisitContent.HomeVisitNeedEntry> needs,
        @Schema(description = "What was handed over") List<HomeVisitContent.HomeVisitGiftEntry> gifts,
        @Schema(nullable = true) String helpGiven,
        @Schema(nullable = true) String followUp,
        @Schema(nullable = true) LocalDate nextVisitOn,
        boolean urgentAttention,
        @Schema(nullable = true) LevelSuggestion levelSuggestion,
        @Schema(nullable = true) UUID campaignId,
        @Schema(description = "Written down more than three days later (补录)") boolean lateEntry,
        @Schema(description = "No child was seen: covers no duty") boolean attempt,
        @Schema(nullable = true) LocalDate cancelledOn,
        @Schema(nullable = true) String cancelReason,
        @Schema(description = "May the caller correct it") boolean correctable,
        @Schema(description = "Too late to correct: the caller may write another entry in its place") boolean replaceable,
        @Schema(nullable = true, description = "The entry in whose place this one stands") UUID correctsId,
        @Schema(nullable = true, description = "The entry that stands in its place") UUID correctedById,
        Instant createdAt,
        long version) {

    /** A child of the visit. */
    record HomeVisitChildResponse(UUID childId, String childName, boolean sawChild) {
    }
}
