package org.xiaolian.contact;

import java.time.LocalDate;
import java.util.UUID;

/** What a list reads of a contact itself; names follow in bulk. */
record ContactLine(UUID id, LocalDate occurredOn, ContactChannel channel, Counterpart counterpart, ContactKind kind, ContactOutcome outcome,
        UUID recordedBy, UUID organizationId, boolean lateEntry, boolean byParent, LocalDate cancelledOn, LocalDate nextContactOn, long version) {
}
