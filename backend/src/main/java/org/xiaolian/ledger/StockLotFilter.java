package org.xiaolian.ledger;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which goods. */
class StockLotFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Of this office")
    public UUID organizationId;

    @QueryParam("q")
    @Size(max = 80)
    @Parameter(description = "Part of the name")
    public String q;

    @QueryParam("expiresUntil")
    @Parameter(description = "That expire on this day or before")
    public LocalDate expiresUntil;

    @QueryParam("used")
    @DefaultValue("false")
    @Parameter(description = "True: also lots of which nothing is left")
    public boolean used;
}
