package org.xiaolian.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did in a period. */
record ServiceRecordResponse(LocalDate from, LocalDate to, @Schema(description = "Visits at which a child was seen, made by her or with her") int visits,
        @Schema(description = "Calls, talks and letters that reached somebody, written down by her") int contacts,
        @Schema(description = "Different children they were about") int children) {
}
