package org.xiaolian.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.region.RegionRef;

/** A hold in a list: whose file, what for, until when. */
record LegalHoldRow(UUID id, UUID childId, String childName, String archiveNumber, @Schema(nullable = true, description = "Where the child lives") RegionRef region,
        LegalHoldGround ground, @Schema(nullable = true, description = "Last day of the hold; null: until it is lifted") LocalDate holdsUntil, LegalHoldState state,
        PersonRef setBy, Instant setAt) {
}
