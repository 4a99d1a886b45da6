package org.xiaolian.duty;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which exemptions: those of a cell of the table are found by its child, rule and period. */
class DutyExemptionFilter {
    @QueryParam("childId")
    public UUID childId;

    @QueryParam("ruleId")
    public UUID ruleId;

    @QueryParam("from")
    @Parameter(description = "Holds on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Holds on this day or earlier")
    public LocalDate to;
}
