package org.xiaolian.quality;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which files of the list. */
class QualityListFilter extends QualityFilter {
    @QueryParam("gap")
    @Parameter(description = "Files with this fault; with any when left out")
    public QualityGap gap;
}
