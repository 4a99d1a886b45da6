package org.xiaolian.export;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which maps. */
class ExportMapFilter {
    @QueryParam("list")
    @Size(max = 40)
    @Parameter(description = "For this list")
    public String list;
}
