package org.xiaolian.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.visit.TalkTheme;

/** A contact. Children outside the caller's scope are only counted. */
record ContactResponse(UUID id, OrganizationRef organization, PersonRef recordedBy, List<ContactChildResponse> children,
        @Schema(description = "Further children whom the caller may not see") int otherChildrenCount, LocalDate occurredOn,
        ContactChannel channel, Counterpart counterpart, ContactKind kind, ContactOutcome outcome, @Schema(nullable = true) String summary,
        @Schema(nullable = true) String livingNote, @Schema(nullable = true) String healthNote,
        @Schema(nullable = true, description = "Null for those to whom it was not confided") String thoughtNote, List<TalkTheme> talkThemes,
        @Schema(nullable = true) String followUp, @Schema(nullable = true) LocalDate nextContactOn, @Schema(nullable = true) UUID campaignId,
        @Schema(nullable = true, description = "The number that was called") UUID phoneId,
        boolean lateEntry, @Schema(description = "Told by the parent herself through a link; recordedBy sent it") boolean byParent, @Schema(nullable = true) LocalDate cancelledOn, @Schema(nullable = true) String cancelReason,
        @Schema(description = "May the caller correct it") boolean correctable,
        @Schema(description = "Too late to correct: the caller may write another entry in its place") boolean replaceable,
        @Schema(nullable = true, description = "The entry in whose place this one stands") UUID correctsId,
        @Schema(nullable = true, description = "The entry that stands in its place") UUID correctedById, Instant createdAt, long version) {

    /** A child the contact was about. */
    record ContactChildResponse(UUID childId, String childName) {
    }
}
