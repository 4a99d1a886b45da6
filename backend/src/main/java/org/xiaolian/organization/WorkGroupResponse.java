package org.xiaolian.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leading group with its members, in their order. */
record WorkGroupResponse(UUID id, OrganizationRef organization, String name, @Schema(nullable = true) String foundingDocument,
        LocalDate establishedOn, @Schema(nullable = true) LocalDate endedOn, List<WorkGroupMemberResponse> members,
        @Schema(description = "For the next If-Match") long version) {

    /** A member. */
    record WorkGroupMemberResponse(UUID id, @Schema(nullable = true) UUID personId, String name,
            @Schema(nullable = true) String positionTitle, GroupRole groupRole, GroupTier tier) {
    }

    /** As the query gives it, still without members. */
    WorkGroupResponse(UUID id, UUID organizationId, String organizationName, String name, String foundingDocument,
            LocalDate establishedOn, LocalDate endedOn, long version) {
        this(id, new OrganizationRef(organizationId, organizationName), name, foundingDocument, establishedOn, endedOn, List.of(),
                version);
    }

    WorkGroupResponse with(List<WorkGroupMember> found) {
        return new WorkGroupResponse(id, organization, name, foundingDocument, establishedOn, endedOn, found.stream()
                .map(m -> new WorkGroupMemberResponse(m.id, m.personId, m.name, m.positionTitle, m.groupRole, m.tier)).toList(),
                version);
    }
}
