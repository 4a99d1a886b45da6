package org.xiaolian.census;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a reported change is right. */
record CensusSettlementRequest(@Schema(description = "Right: a parent's coming or going is written down from that day, a leaving closes the file") boolean accepted,
        @Size(max = 300) @Schema(nullable = true) String note) {
}
