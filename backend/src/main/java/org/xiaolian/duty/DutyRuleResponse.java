package org.xiaolian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.pairing.PairingKind;

/** A rule with its next due dates. */
record DutyRuleResponse(UUID id, OrganizationRef organization, String name, Duty duty, PairingKind pairingKind, DutyPeriod period,
        int timesPerPeriod, LocalDate validFrom, @Schema(nullable = true) LocalDate validTo,
        @Schema(description = "Last days of the next five periods") List<LocalDate> nextDueDates, long version) {
}
