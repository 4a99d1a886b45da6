package org.xiaolian.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the access log: who, when, to what, why; never the data. */
record AccessEntryRow(UUID id, Instant happenedAt,
        @Schema(nullable = true, description = "Null: somebody who gave an unknown login name") UUID personId,
        @Schema(nullable = true) String personName, @Schema(nullable = true) String organizationName,
        @Schema(nullable = true) String clientAddress, AuditAction action,
        @Schema(examples = "child") String subjectKind, @Schema(nullable = true) String subjectId,
        @Schema(nullable = true) UUID childId, @Schema(nullable = true, description = "P1-P4, the highest that was shown") String fieldClass,
        @Schema(nullable = true, description = "Names of the fields concerned") String fields, @Schema(nullable = true) String reason,
        @Schema(nullable = true) String traceId,
        @Schema(description = "A sheet was made or fetched outside 07:00-21:00 where the offices are (rules.md P-9): to be asked about") boolean exportedOutOfHours) {
    /** As the query gives it. */
    AccessEntryRow(UUID id, Instant happenedAt, UUID personId, String personName, String organizationName, String clientAddress,
            String action, String subjectKind, String subjectId, UUID childId, String fieldClass, String fields, String reason,
            String traceId) {
        this(id, happenedAt, personId, personName, organizationName, clientAddress, AuditAction.valueOf(action), subjectKind, subjectId,
                childId, fieldClass, fields, reason, traceId, OfficeHours.alarms(action, happenedAt));
    }
}
