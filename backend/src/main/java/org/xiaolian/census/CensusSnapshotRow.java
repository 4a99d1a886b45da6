package org.xiaolian.census;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.CareType;
import org.xiaolian.child.Gender;
import org.xiaolian.guardian.ParentPresence;
import org.xiaolian.region.RegionRef;

/** A child as a frozen round counted it. */
record CensusSnapshotRow(UUID childId, String name, Gender gender, int ageYears, RegionRef region, @Schema(nullable = true) String className,
        @Schema(nullable = true) CareType careType, @Schema(nullable = true, description = "Null for roles that do not see the family's misfortune") ParentPresence father,
        @Schema(nullable = true) ParentPresence mother, @Schema(nullable = true) CensusOutcome villageOutcome, @Schema(nullable = true) CensusOutcome classOutcome) {
}
