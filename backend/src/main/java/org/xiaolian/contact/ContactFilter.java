package org.xiaolian.contact;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which contacts. */
class ContactFilter {
    @QueryParam("childId")
    public UUID childId;

    @QueryParam("helperId")
    @Parameter(description = "Recorded by this person")
    public UUID helperId;

    @QueryParam("organizationId")
    public UUID organizationId;

    @QueryParam("regionCode")
    @Pattern(regexp = "\\d{12}")
    @Parameter(description = "A child of the contact lives in this place's subtree")
    public String regionCode;

    @QueryParam("from")
    public LocalDate from;

    @QueryParam("to")
    public LocalDate to;

    @QueryParam("channel")
    public ContactChannel channel;

    @QueryParam("counterpart")
    public Counterpart counterpart;

    @QueryParam("kind")
    public ContactKind kind;

    @QueryParam("outcome")
    public ContactOutcome outcome;

    @QueryParam("includeCancelled")
    @DefaultValue("false")
    public boolean includeCancelled;

    @QueryParam("sort")
    @DefaultValue("-occurredOn")
    @Parameter(description = "`occurredOn` or `-occurredOn`")
    public ContactSort sort = ContactSort.NEWEST;
}
