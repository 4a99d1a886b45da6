package org.xiaolian.homecoming;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of the calendar; days on which nothing happens are absent. */
record HomeComingMonthResponse(@Schema(examples = "2026-02") String month, List<HomeComingDay> days) {

    /** How many come and leave on a day, as known or expected, and what is planned. */
    record HomeComingDay(LocalDate day, long coming, long leaving, @Schema(description = "Visits and signings that were accepted for the day") long planned) {
    }
}
