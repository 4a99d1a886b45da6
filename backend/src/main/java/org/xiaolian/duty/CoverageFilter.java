package org.xiaolian.duty;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the table. */
class CoverageFilter {
    @QueryParam("month")
    @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
    @Parameter(description = "This month when left out", example = "2026-11")
    public String month;

    @QueryParam("organizationId")
    @Parameter(description = "Duties and children of this office's subtree")
    public UUID organizationId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    public String regionCode;

    @QueryParam("ruleId")
    public UUID ruleId;

    @QueryParam("onlyGaps")
    @DefaultValue("false")
    @Parameter(description = "Only children with a cell that is due, overdue or without anybody responsible")
    public boolean onlyGaps;

    @QueryParam("q")
    @Size(max = 50)
    @Parameter(description = "Beginning of the child's name")
    public String q;
}
