package org.xiaolian.region;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in a list. */
record RegionRow(String code, String name, String fullName, RegionLevel level, @Schema(nullable = true) String parentCode,
        LocalDate validFrom, @Schema(nullable = true) LocalDate validTo, long version) {
}
