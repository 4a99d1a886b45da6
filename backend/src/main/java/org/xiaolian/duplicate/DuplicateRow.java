package org.xiaolian.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildRow;

/** Two files that may be of one child, in the queue and by itself. */
record DuplicateRow(UUID id, DuplicateStrength strength, List<DuplicateReason> reasons, DuplicateState state,
        @Schema(description = "The file that was opened first") ChildRow first, ChildRow second,
        @Schema(description = "They were entered in different places or schools (R3-P01)") boolean acrossScopes, Instant foundAt,
        @Schema(nullable = true) PersonRef decidedBy, @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) String decisionNote,
        long version) {
}
