package org.xiaolian.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A task: who does what until when, and what came of it. */
record WorkTaskResponse(UUID id, OrganizationRef organization, String title, PersonRef owner, LocalDate dueOn, TaskStatus status,
        @Schema(nullable = true) UUID campaignId, @Schema(nullable = true) String campaignName,
        @Schema(nullable = true) String resultNote, @Schema(nullable = true) LocalDate closedOn,
        @Schema(description = "For the next If-Match") long version) {
    /** As the query gives it. */
    WorkTaskResponse(UUID id, UUID organizationId, String organizationName, String title, UUID ownerId, String ownerName,
            LocalDate dueOn, TaskStatus status, UUID campaignId, String campaignName, String resultNote, LocalDate closedOn,
            long version) {
        this(id, new OrganizationRef(organizationId, organizationName), title, new PersonRef(ownerId, ownerName), dueOn, status,
                campaignId, campaignName, resultNote, closedOn, version);
    }
}
