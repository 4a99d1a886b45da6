package org.xiaolian.census;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.CareType;
import org.xiaolian.child.Gender;

/** A child on the list that a village or a class confirms. */
record CensusRollRow(UUID childId, String name, Gender gender, int ageYears, @Schema(nullable = true) String schoolName,
        @Schema(nullable = true) String className, @Schema(nullable = true) CareType careType, @Schema(nullable = true) String carerName,
        @Schema(nullable = true, description = "Null until confirmed") CensusConfirmationResponse confirmation) {
}
