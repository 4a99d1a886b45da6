package org.xiaolian.guardian;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 联系信息完整率 of a place or school today: each number is the total of listContactGaps with that gap and the same place. */
record ContactGapCountsResponse(LocalDate asOf, ContactGapCount all, @Schema(description = "Those with most gaps first, at most 300") List<ContactGapCount> groups) {

    /** One place or class. Shares are always told with their base. */
    record ContactGapCount(@Schema(nullable = true, description = "Place of the group") String regionCode, @Schema(nullable = true, description = "School of the group") UUID organizationId,
            @Schema(nullable = true) String className, @Schema(nullable = true, description = "Null for all together") String name,
            @Schema(description = "Children with an open file: the base") long children, @Schema(description = "Without any gap") long complete,
            List<ContactGapNumber> gaps) {
    }

    /** How many children have a gap; one child may have several. */
    record ContactGapNumber(ContactGap gap, long children) {
    }
}
