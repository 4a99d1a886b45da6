package org.xiaolian.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A visit in a list. */
record HomeVisitRow(UUID id, String number, LocalDate occurredOn, VisitMethod method, VisitPurpose purpose, PersonRef recordedBy,
        OrganizationRef organization, @Schema(description = "Those the caller may see") List<String> childNames, int otherChildrenCount,
        boolean attempt, boolean lateEntry, boolean cancelled, @Schema(nullable = true) LocalDate nextVisitOn, long version) {
}
