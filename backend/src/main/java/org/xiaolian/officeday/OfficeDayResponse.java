package org.xiaolian.officeday;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which offices work, or do not, against the day of the week. */
record OfficeDayResponse(@Schema(examples = "2026-10-01") LocalDate day, @Schema(description = "true: a weekend day that is worked; false: a day off") boolean working,
        @Schema(examples = "国庆节") String name, @Schema(description = "For the next If-Match") long version) {
    static OfficeDayResponse from(OfficeDay day) {
        return new OfficeDayResponse(day.onDay, day.working, day.name, day.version);
    }
}
