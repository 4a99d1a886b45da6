package org.xiaolian.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody on the list. */
record ParticipantResponse(UUID id, @Schema(nullable = true, description = "Null when the caller may not see the child") UUID childId,
        @Schema(nullable = true, description = "Null when the caller may not see the child; volunteers are told the given name") String childName,
        @Schema(description = "A parent or carer who comes for the child, not the child itself") boolean family,
        @Schema(nullable = true, description = "Null for the child itself, and for whoever may not see the family") String guardianName, Attendance attendance,
        @Schema(nullable = true, examples = "一等奖") String honour) {
}
