package org.xiaolian.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.region.RegionRef;

/** An organization. */
record OrganizationResponse(UUID id, @Schema(examples = "枝江市广电局(台)") String name, OrganizationKind kind, RegionRef region,
        @Schema(nullable = true) OrganizationRef parent, @Schema(description = "How a school counts its grades") SchoolSystem schoolSystem, @Schema(description = "For the next If-Match") long version) {
    static OrganizationResponse from(OrganizationRow row) {
        return new OrganizationResponse(row.id(), row.name(), row.kind(), row.region(), row.parent(), row.schoolSystem(), row.version());
    }
}
