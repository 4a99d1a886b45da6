package org.xiaolian.quality;

import java.time.LocalDate;

/** Named rules of the room. */
final class QualityPolicy {
    private static final int MONTHS = 6;

    private QualityPolicy() {
    }

    /** Files last confirmed before that day are stale: every file is looked at twice a year (R2-P11). */
    static LocalDate staleBefore(LocalDate today) {
        return today.minusMonths(MONTHS);
    }
}
