package org.xiaolian.activity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which ones. */
class ActivityFilter {
    @QueryParam("from")
    @Parameter(description = "Begins on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Begins on this day or earlier")
    public LocalDate to;

    @QueryParam("state")
    public ActivityState state;

    @QueryParam("typeId")
    public UUID typeId;

    @QueryParam("organizationId")
    @Parameter(description = "The host")
    public UUID organizationId;

    @QueryParam("campaignId")
    public UUID campaignId;

    @QueryParam("childId")
    @Parameter(description = "The child, or somebody for it, is on the list; empty for a child outside the caller's scope")
    public UUID childId;

    @QueryParam("q")
    @Parameter(description = "Part of the title")
    public String q;
}
