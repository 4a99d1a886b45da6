package org.xiaolian.guardian;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.region.RegionRef;

/** A person in a list. */
record GuardianRow(UUID id, String name, String regionCode, @Schema(nullable = true) RegionRef region, List<String> childNames,
        @Schema(description = "Children in scope and what she is or was to each") List<GuardianResponse.GuardianChild> children,
        @Schema(nullable = true, description = "Whether one of her numbers works; null when the caller may not see them") Boolean reachable, long version) {
}
