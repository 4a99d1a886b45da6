package org.xiaolian.standing;

import java.time.LocalDate;
import java.util.List;
import org.xiaolian.child.CountRule;

/** How many children count on a day, by each rule; bands and sexes are partitions of the same children. */
record CountTotalsResponse(LocalDate on, List<CountTotal> items) {
    /** One rule. */
    record CountTotal(CountRule rule, String wordingZh, String wordingEn, long total, long girls, long boys, List<CountBand> bands) {
    }

    /** Children of these ages, both included. */
    record CountBand(int fromAge, int toAge, long girls, long boys, long total) {
    }
}
