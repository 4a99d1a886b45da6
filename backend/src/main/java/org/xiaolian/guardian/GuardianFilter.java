package org.xiaolian.guardian;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which people. */
class GuardianFilter {
    @QueryParam("q")
    @Size(max = 50)
    public String q;

    @QueryParam("childId")
    public UUID childId;
}
