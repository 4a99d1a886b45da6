package org.xiaolian.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which colleagues. */
class ColleagueFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Of this organization and those below it")
    public UUID organizationId;

    @QueryParam("q")
    @Size(max = 60)
    @Parameter(description = "Part of the name, or beginning of its pinyin or initials (zxf)")
    public String q;
}
