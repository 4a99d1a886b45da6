package org.xiaolian.helper;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.region.RegionRef;

/** A helper as an office plans with her. */
record HelperProfileResponse(PersonRef person, @Schema(nullable = true) Integer capacity, @Schema(nullable = true) RegionRef region, HelperStanding standing,
        @Schema(nullable = true, description = "When the check on which she stands must be made again") LocalDate nextCheckOn, long version) {
}
