package org.xiaolian.homecoming;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.region.RegionRef;

/** A home-coming with what it suggests and what was answered. */
record HomeComingResponse(UUID id, UUID childId, String childName, RegionRef region, HomeComer comer, HomeComingState state, LocalDate expectedFrom,
        @Schema(nullable = true) LocalDate expectedTo, HomeComingSource source, @Schema(nullable = true) String note, @Schema(nullable = true) LocalDate arrivedOn,
        @Schema(nullable = true) LocalDate leftOn, boolean stays, @Schema(description = "What it suggests and nobody has answered") List<HomeComingProposal> proposals,
        @Schema(description = "What was answered") List<HomeComingAnswer> answers, long version) {

    /** An answer to a proposal. */
    record HomeComingAnswer(HomeComingProposal proposal, boolean accepted, @Schema(nullable = true) LocalDate plannedOn,
            @Schema(nullable = true, description = "Why it was refused") String reason) {
    }
}
