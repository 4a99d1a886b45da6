package org.xiaolian.guardian;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.region.RegionRef;

/** A child around whom a number is lacking. */
record ContactGapRow(UUID childId, String childName, RegionRef region, @Schema(nullable = true) String schoolName, @Schema(nullable = true) String className,
        @Schema(nullable = true) String carerName, List<ContactGap> gaps) {
}
