package org.xiaolian.pairing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.region.RegionRef;

/** The office's figures (R1-P05): how many helpers are paired with how many children of which villages. */
record PairingSummaryResponse(long helperCount, long childCount, long villageCount, List<RegionRef> villages, long unpairedChildCount,
        @Schema(description = "Open files of children of a known school for whom no teacher answers (R5-P03); `listChildren` with `responsibleTeacher=false` opens them") long withoutResponsibleTeacherCount) {
}
