package org.xiaolian.ledger;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries. */
class LedgerEntryFilter {
    @QueryParam("organizationId")
    @Parameter(description = "Of this office's books")
    public UUID organizationId;

    @QueryParam("month")
    @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
    @Parameter(description = "In the books of this month, e.g. 2026-11")
    public String month;

    @QueryParam("kind")
    public LedgerEntryKind kind;

    LocalDate month() {
        return month == null ? null : YearMonth.parse(month).atDay(1);
    }
}
