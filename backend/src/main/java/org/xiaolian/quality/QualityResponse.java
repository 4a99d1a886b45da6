package org.xiaolian.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The quality of the files of a place, school or class today: each number is the total of listDataQuality with that fault and the same place. */
record QualityResponse(LocalDate asOf, @Schema(description = "Files last confirmed before this day are stale") LocalDate staleBefore, QualityCount all,
        @Schema(description = "Those with most faulty files first, at most 300") List<QualityCount> groups,
        @Schema(nullable = true, description = "Of the last census round that covers the place; null for a school, and without a round") QualityUnmatched unmatched) {

    /** One place, school or class. Shares are always told with their base. */
    record QualityCount(@Schema(nullable = true, description = "Place of the group") String regionCode, @Schema(nullable = true, description = "School of the group") UUID organizationId,
            @Schema(nullable = true) String className, @Schema(nullable = true, description = "Null for all together, and where nothing is written down") String name,
            @Schema(description = "Open files: the base") long children, @Schema(description = "Without any fault") long faultless, List<QualityNumber> gaps) {
    }

    /** How many files have a fault; one file may have several. */
    record QualityNumber(QualityGap gap, long children) {
    }

    /** Rows that village list, school roll and files do not share; each is the total of listCensusReconciliation with that gap and place. */
    record QualityUnmatched(UUID roundId, String roundName, LocalDate asOf, boolean frozen, long villageMissing, long schoolMissing, long bothMissing,
            @Schema(description = "Found, but without a file") long systemMissing) {
    }
}
