package org.xiaolian.report;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Whose stated values, of which period. */
class StatedValueFilter {
    @QueryParam("organizationId")
    @NotNull
    public UUID organizationId;

    @QueryParam("periodFrom")
    @NotNull
    public LocalDate periodFrom;

    @QueryParam("periodTo")
    @NotNull
    public LocalDate periodTo;
}
