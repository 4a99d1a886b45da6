package org.xiaolian.job;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of one's own jobs. */
class JobFilter {
    @QueryParam("state")
    public JobState state;

    @QueryParam("open")
    @Parameter(description = "true: queued or running")
    public Boolean open;

    @QueryParam("kind")
    @Pattern(regexp = "[a-z.-]{1,40}")
    public String kind;
}
