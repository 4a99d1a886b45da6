package org.xiaolian.census;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village or a class in a round. */
record CensusUnitRow(CensusChannel channel, @Schema(nullable = true) String regionCode, @Schema(nullable = true) UUID schoolId,
        @Schema(nullable = true) String className, String name, long children, long confirmed, long changed, long left,
        @Schema(nullable = true, description = "When the village or the class teacher said that it is done") Instant signedAt) {
}
