package org.xiaolian.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.region.RegionRef;

/** A file with its faults. */
record QualityRow(UUID childId, String archiveNumber, String childName, RegionRef region, @Schema(nullable = true) String schoolName, @Schema(nullable = true) String className,
        @Schema(nullable = true) String carerName, @Schema(nullable = true) LocalDate lastConfirmedOn, List<QualityGap> gaps) {
}
