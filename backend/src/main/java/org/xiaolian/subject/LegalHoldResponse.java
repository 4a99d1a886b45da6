package org.xiaolian.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionRef;

/** A hold with its reasons. */
record LegalHoldResponse(UUID id, UUID childId, String childName, String archiveNumber, @Schema(nullable = true, description = "Where the child lives") RegionRef region,
        LegalHoldGround ground, @Schema(description = "Which court, inquiry or dispute needs the file") String reason,
        @Schema(nullable = true, description = "Last day of the hold; null: until it is lifted") LocalDate holdsUntil, LegalHoldState state, OrganizationRef organization,
        PersonRef setBy, Instant setAt, @Schema(nullable = true) PersonRef liftedBy, @Schema(nullable = true) Instant liftedAt, @Schema(nullable = true) String liftReason,
        @Schema(description = "For the next If-Match") long version) {
}
