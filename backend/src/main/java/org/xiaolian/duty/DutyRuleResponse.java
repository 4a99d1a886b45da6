package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.contact.ContactChannel;
import org.xiaolian.contact.Counterpart;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.pairing.PairingKind;
import org.xiaolian.visit.VisitMethod;

/** A rule with its next due dates. */
record DutyRuleResponse(UUID id, OrganizationRef organization, String name, Duty duty, DutyActor actor, @Schema(nullable = true, description = "For HELPER") PairingKind pairingKind, boolean helperOptional,
        @Schema(nullable = true, description = "What is usual; null: only those owe it whom a line names") DutyPeriod period, @Schema(nullable = true) Integer intervalDays,
        int timesPerPeriod, @Schema(description = "What is asked instead of some, the first that fits a child holds") List<DutyRuleLineResponse> lines,
        List<ContactChannel> channels, List<VisitMethod> methods, List<Counterpart> persons, LocalDate validFrom, @Schema(nullable = true) LocalDate validTo,
        @Schema(description = "The next five due dates of what is usual, or of the first line") List<LocalDate> nextDueDates, long version) {
}
