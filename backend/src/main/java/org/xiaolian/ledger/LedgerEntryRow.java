package org.xiaolian.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** An entry of the books. */
record LedgerEntryRow(UUID id, OrganizationRef organization, @Schema(description = "The month in whose books it stands", examples = "2026-11") String month,
        @Schema(description = "Its number in that month") long number, LocalDate bookedOn,
        @Schema(description = "Whether it came after its own month was closed and stands in a later one") boolean late, LedgerEntryKind kind, String memo,
        @Schema(nullable = true, description = "The donation or hand-out behind it") UUID sourceId, @Schema(nullable = true, description = "The purpose it serves") DesignationRef designation,
        @Schema(nullable = true, description = "The entry that this one reverses") UUID reversesId, @Schema(nullable = true, description = "The entry that reverses this one") UUID reversedById,
        PersonRef recordedBy) {
    LedgerEntryRow(UUID id, UUID organizationId, String organizationName, LocalDate month, long number, LocalDate bookedOn, LedgerEntryKind kind, String memo, UUID sourceId,
            UUID designationId, String designationName, UUID reversesId, UUID reversedById, UUID personId, String personName) {
        this(id, new OrganizationRef(organizationId, organizationName), month(month), number, bookedOn, !month.equals(bookedOn.withDayOfMonth(1)), kind, memo, sourceId,
                DesignationRef.of(designationId, designationName), reversesId, reversedById, new PersonRef(personId, personName));
    }

    static String month(LocalDate first) {
        return YearMonth.from(first).toString();
    }
}
