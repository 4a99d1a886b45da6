package org.xiaolian.offline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.timeline.LastRecordResponse;

/** What is kept on the phone of somebody who goes to see children. */
record OfflinePackResponse(LocalDate asOf,
        @Schema(description = "Days after which the phone forgets it unless it has spoken with the server", examples = "14") int keepDays,
        @Schema(description = "How many children are the caller's own; more than are sent when there are over 60") long total,
        List<OfflinePackChild> children) {

    /** One child, with what a visit needs; what the caller's role does not see is null. */
    record OfflinePackChild(UUID id, @Schema(description = "Volunteers are told the given name only") String name, int ageYears,
            @Schema(nullable = true) String regionName, @Schema(nullable = true) String schoolName, @Schema(nullable = true) String carerName,
            @Schema(description = "Whether the guardian agreed to photos, so that one may be taken") boolean photoAllowed,
            @Schema(nullable = true) LastRecordResponse.LastRecord lastVisit, @Schema(nullable = true) LastRecordResponse.LastRecord lastContact) {
    }
}
