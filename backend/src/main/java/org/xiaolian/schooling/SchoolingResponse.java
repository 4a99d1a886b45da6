package org.xiaolian.schooling;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child's schooling on a day, and all intervals, newest first. */
record SchoolingResponse(LocalDate asOf, @Schema(nullable = true, description = "The interval that holds on that day") EnrolmentResponse current,
        List<EnrolmentResponse> history, @Schema(description = "Fields the caller's role does not see; they are null") List<String> hiddenFields) {
}
