package org.xiaolian.region;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which places. */
class RegionFilter {
    @QueryParam("parent")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "Direct children of this place")
    public String parent;

    @QueryParam("within")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "The whole subtree of this place")
    public String within;

    @QueryParam("level")
    public RegionLevel level;

    @QueryParam("q")
    @Size(max = 60)
    @Parameter(description = "Beginning of the name")
    public String q;

    @QueryParam("asOf")
    @Parameter(description = "The tree of that day; today when left out")
    public LocalDate asOf;
}
