package org.xiaolian.census;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child that one of the three misses; the outcome of each that spoke. */
record CensusReconciliationRow(@Schema(nullable = true, description = "Null for a child without a file") UUID childId, String name,
        @Schema(nullable = true) String schoolName, @Schema(nullable = true) String className, boolean hasFile,
        @Schema(nullable = true) CensusOutcome villageOutcome, @Schema(nullable = true) CensusOutcome classOutcome) {
}
