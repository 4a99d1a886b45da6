package org.xiaolian.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.region.RegionRef;

/** An organization in a list. */
record OrganizationRow(UUID id, String name, OrganizationKind kind, RegionRef region,
        @Schema(nullable = true) OrganizationRef parent, @Schema(description = "How a school counts its grades") SchoolSystem schoolSystem, long version) {
    /** As the query gives it. */
    OrganizationRow(UUID id, String name, OrganizationKind kind, String regionCode, String regionName, String regionFullName,
            UUID parentId, String parentName, SchoolSystem schoolSystem, long version) {
        this(id, name, kind, new RegionRef(regionCode, regionName, regionFullName),
                parentId == null ? null : new OrganizationRef(parentId, parentName), schoolSystem, version);
    }
}
