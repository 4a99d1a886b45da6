package org.xiaolian.donation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which gifts. */
class DonationFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Taken by this office")
    public UUID organizationId;

    @QueryParam("donorId")
    @Parameter(description = "Of this donor")
    public UUID donorId;

    @QueryParam("from")
    @Parameter(description = "First day")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day")
    public LocalDate to;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the donor's name")
    public String q;

    @QueryParam("registerNumber")
    @Pattern(regexp = "20[0-9]{2}-[0-9]{4,7}")
    @Parameter(description = "As it stands on the sheet", example = "2026-0012")
    public String registerNumber;
}
