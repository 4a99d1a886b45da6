package org.xiaolian.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a child's timeline. */
record TimelineEntry(TimelineKind kind, UUID id, LocalDate occurredOn,
        @Schema(description = "Purpose of a visit, kind of a contact or pairing, type of care; STARTED or ENDED of the file, ENDED of a pairing", examples = "ROUTINE") String code,
        @Schema(nullable = true, description = "Who did it") String actorName,
        @Schema(nullable = true, description = "At most 200 characters") String summary,
        @Schema(description = "False: an attempt, or cancelled") boolean counts,
        @Schema(description = "Written down more than three days later") boolean lateEntry) {
}
