package org.xiaolian.census;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Village list, school roll and files beside each other. */
record CensusReconciliationResponse(long files, @Schema(description = "Children of the files that the villages confirmed") long onVillageList,
        @Schema(description = "Children of the files that the classes confirmed") long onSchoolRoll, long villageMissing, long schoolMissing,
        long bothMissing, long systemMissing) {
}
