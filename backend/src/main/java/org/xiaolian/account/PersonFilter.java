package org.xiaolian.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people. */
class PersonFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Of this organization and those below it")
    public UUID organizationId;

    @QueryParam("role")
    @Parameter(description = "Who holds this role today")
    public Role role;

    @QueryParam("status")
    public PersonStatus status;

    @QueryParam("q")
    @Size(max = 60)
    @Parameter(description = "Part of the name, beginning of its pinyin or initials (zxf), or of the login name")
    public String q;
}
