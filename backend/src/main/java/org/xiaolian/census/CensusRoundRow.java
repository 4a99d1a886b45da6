package org.xiaolian.census;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionRef;

/** A round in the list. */
record CensusRoundRow(UUID id, String name, CensusKind kind, RegionRef region, @Schema(nullable = true) OrganizationRef school, String periodLabel,
        LocalDate opensOn, LocalDate closesOn, LocalDate asOf, CensusState state, @Schema(nullable = true) Instant frozenAt,
        @Schema(nullable = true, description = "Children counted, of the whole round; null until frozen") Integer childCount,
        @Schema(description = "The caller may change, settle and freeze it") boolean leads, long version) {
}
