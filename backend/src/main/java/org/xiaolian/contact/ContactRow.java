package org.xiaolian.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A contact in a list. */
record ContactRow(UUID id, LocalDate occurredOn, ContactChannel channel, Counterpart counterpart, ContactKind kind, ContactOutcome outcome,
        PersonRef recordedBy, OrganizationRef organization, @Schema(description = "Those the caller may see") List<String> childNames,
        int otherChildrenCount, boolean lateEntry, @Schema(description = "Told by the parent herself through a link") boolean byParent, boolean cancelled, @Schema(nullable = true) LocalDate nextContactOn, long version) {
}
