package org.xiaolian.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.consent.IdentityCheck;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionRef;

/** A request about a child's file and what became of it. */
record SubjectRequestResponse(UUID id, UUID childId, @Schema(nullable = true, description = "Null when the file is erased") String childName, String archiveNumber,
        RegionRef region, SubjectRequestKind kind, SubjectRequester requester, @Schema(nullable = true, description = "Null when the file is erased") String requesterName,
        IdentityCheck identityCheck, SubjectChannel channel, @Schema(nullable = true, description = "Null when the file is erased") String reason,
        @Schema(nullable = true, description = "Of a request for erasure") ErasureGround ground, LocalDate receivedOn,
        @Schema(description = "Last day for the answer") LocalDate dueOn, @Schema(description = "Open beyond its last day") boolean overdue, SubjectRequestState state,
        @Schema(nullable = true) String answer, @Schema(description = "How often a copy was made") int copies, OrganizationRef organization, PersonRef requestedBy,
        Instant createdAt, @Schema(nullable = true, description = "Who answered, refused or confirmed") PersonRef decidedBy, @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) Instant endedAt, @Schema(nullable = true, description = "The latest work for this request") UUID jobId,
        @Schema(description = "For the next If-Match") long version) {
}
