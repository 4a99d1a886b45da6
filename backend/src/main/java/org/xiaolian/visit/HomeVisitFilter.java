package org.xiaolian.visit;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which visits. */
class HomeVisitFilter {
    @QueryParam("childId")
    public UUID childId;

    @QueryParam("helperId")
    @Parameter(description = "Recorded by this person")
    public UUID helperId;

    @QueryParam("organizationId")
    public UUID organizationId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "A child of the visit lives in this place's subtree")
    public String regionCode;

    @QueryParam("from")
    public LocalDate from;

    @QueryParam("to")
    public LocalDate to;

    @QueryParam("purpose")
    public VisitPurpose purpose;

    @QueryParam("attempt")
    @Parameter(description = "true: only visits that saw no child; false: only those that saw one")
    public Boolean attempt;

    @QueryParam("planned")
    @Parameter(description = "true: only planned visits; false: only those made as it came (R4-P09); both count alike")
    public Boolean planned;

    @QueryParam("includeCancelled")
    @DefaultValue("false")
    public boolean includeCancelled;

    @QueryParam("sort")
    @DefaultValue("-occurredOn")
    @Parameter(description = "`occurredOn` or `-occurredOn`")
    public HomeVisitSort sort = HomeVisitSort.NEWEST;
}
