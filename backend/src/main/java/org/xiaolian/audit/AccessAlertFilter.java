package org.xiaolian.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** In which days. */
class AccessAlertFilter {
    @QueryParam("from")
    @Parameter(description = "First day, where the offices are; six days before the last when left out", example = "2026-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, at most 31 days after the first; today when left out", example = "2026-01-07")
    public LocalDate to;
}
