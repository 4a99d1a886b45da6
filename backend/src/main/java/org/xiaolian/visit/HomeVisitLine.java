package org.xiaolian.visit;

import java.time.LocalDate;
import java.util.UUID;

/** What a list reads of a visit itself; names follow in bulk. */
record HomeVisitLine(UUID id, String number, LocalDate occurredOn, VisitMethod method, VisitPurpose purpose, UUID recordedBy,
        UUID organizationId, boolean lateEntry, LocalDate cancelledOn, LocalDate nextVisitOn, long version) {
}
