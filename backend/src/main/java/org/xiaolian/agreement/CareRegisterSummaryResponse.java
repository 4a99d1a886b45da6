package org.xiaolian.agreement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of D-16 for a day: each number is the total of the register with that standing. */
record CareRegisterSummaryResponse(LocalDate asOf, List<CareStandingCount> counts,
        @Schema(nullable = true, description = "已签 / 应签 in tenths of a per cent; null when nobody ought to sign", examples = "964") Integer signedPerMille) {

    /** How many children have a standing. */
    record CareStandingCount(CareStanding standing, long children) {
    }
}
