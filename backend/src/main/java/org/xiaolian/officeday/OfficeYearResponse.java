package org.xiaolian.officeday;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendar of a year. */
record OfficeYearResponse(int year, List<OfficeDayResponse> days,
        @Schema(description = "No weekend is worked instead: as a rule only the days that the law fixes are there, and the State Council's notice is not entered yet") boolean onlyStatutory) {
}
