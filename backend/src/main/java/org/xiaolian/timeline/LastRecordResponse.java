package org.xiaolian.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.shared.FeatureApi;

/** What happened last time, for whoever is about to record again. */
@FeatureApi
public record LastRecordResponse(@Schema(nullable = true) LastRecord visit, @Schema(nullable = true) LastRecord contact) {

    /** The last entry that counted. */
    public record LastRecord(UUID id, LocalDate occurredOn, @Schema(nullable = true) String actorName, @Schema(nullable = true) String summary,
            @Schema(nullable = true) String followUp, @Schema(nullable = true) LocalDate nextOn) {
    }
}
