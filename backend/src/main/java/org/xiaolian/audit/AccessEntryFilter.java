package org.xiaolian.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries. */
class AccessEntryFilter {
    @QueryParam("personId")
    @Parameter(description = "Who did it")
    public UUID personId;

    @QueryParam("childId")
    @Parameter(description = "About this child")
    public UUID childId;

    @QueryParam("action")
    public AuditAction action;

    @QueryParam("exportedOutOfHours")
    @Parameter(description = "true: sheets made or fetched outside 07:00-21:00 (rules.md P-9)")
    public Boolean exportedOutOfHours;

    @QueryParam("from")
    @Parameter(description = "First day, where the offices are", example = "2026-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day", example = "2026-01-31")
    public LocalDate to;
}
