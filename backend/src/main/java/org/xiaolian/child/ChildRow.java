package org.xiaolian.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.FeatureApi;

/** A child in a list. */
@FeatureApi
public record ChildRow(
        UUID id,
        @Schema(nullable = true) String archiveNumber,
        String name,
        @Schema(nullable = true) Gender gender,
        int ageYears,
        @Schema(nullable = true) LocalDate birthDate,
        @Schema(nullable = true) RegionRef region,
        @Schema(nullable = true) String schoolName,
        @Schema(nullable = true) Grade gradeCode,
        @Schema(nullable = true, examples = "三年级") String gradeLabel,
        @Schema(nullable = true) String className,
        @Schema(nullable = true) CareType careType,
        @Schema(nullable = true) String carerName,
        @Schema(nullable = true) RiskLevel riskLevel,
        ChildStatus status,
        boolean complete,
        int missingCount,
        boolean contactsComplete,
        @Schema(description = "Required contacts that are missing (R1-P06)", examples = "[\"father.phone\"]") List<String> contactsMissing,
        @Schema(description = "Helpers of today's pairings") List<String> helperNames,
        List<String> hiddenFields,
        long version) {
}
