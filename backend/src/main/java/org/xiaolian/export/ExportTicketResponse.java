package org.xiaolian.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A request for sensitive columns and what became of it. */
record ExportTicketResponse(UUID id, @Schema(examples = "children") String list, @Schema(description = "In the caller's language") String listTitle,
        List<String> columns, @Schema(description = "In the caller's language") List<String> columnLabels, String purpose, int days, ExportTicketState state,
        PersonRef requestedBy, OrganizationRef organization, Instant requestedAt, @Schema(nullable = true) PersonRef decidedBy,
        @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) String decisionNote,
        @Schema(description = "Of a request: until when it waits; of an approval: until when it may be used") Instant expiresAt,
        @Schema(description = "Whether the caller may decide now: nobody decides about her own") boolean decidable,
        @Schema(description = "For the next If-Match") long version) {
}
