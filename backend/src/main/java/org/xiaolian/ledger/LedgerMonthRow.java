package org.xiaolian.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A closed month. */
record LedgerMonthRow(UUID id, OrganizationRef organization, @Schema(examples = "2026-10") String month, int entries, PersonRef closedBy, Instant closedAt) {
    LedgerMonthRow(UUID id, UUID organizationId, String organizationName, LocalDate month, int entries, UUID personId, String personName, Instant closedAt) {
        this(id, new OrganizationRef(organizationId, organizationName), LedgerEntryRow.month(month), entries, new PersonRef(personId, personName), closedAt);
    }
}
