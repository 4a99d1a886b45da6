package org.xiaolian.overnight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A stay and who said what of it. */
record StayResponse(UUID id, UUID childId, @Schema(nullable = true, description = "Null for an office that no longer sees the child") String childName, PersonRef helper,
        OrganizationRef organization, StayPlace place, LocalDate startsOn, LocalDate endsOn, @Schema(description = "Number of nights") int nights, String purpose,
        @Schema(nullable = true, description = "Who agreed; null for whoever may not see the child's family") String guardianName, LocalDate consentedOn, StayConsentWay consentWay,
        StayState state, @Schema(nullable = true) String note, PersonRef createdBy, Instant createdAt, @Schema(nullable = true) PersonRef decidedBy,
        @Schema(nullable = true) Instant decidedAt, @Schema(description = "What the caller may make of it today") List<StayState> nextStates, long version) {
}
