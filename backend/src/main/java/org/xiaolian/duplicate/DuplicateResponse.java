package org.xiaolian.duplicate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two files beside each other: what hangs on each. */
record DuplicateResponse(DuplicateRow pair, List<DuplicateRecordCount> records,
        @Schema(description = "Signed agreements of entrusted care that would meet: one child has one. Empty unless both files have one in force; then a merge names the one that holds")
        List<DuplicateAgreement> agreements,
        @Schema(nullable = true, description = "The merge that holds, when the two are merged") UUID mergeId) {

    /** How many records of a kind each file has. */
    record DuplicateRecordCount(@Schema(description = "Kind of record", examples = "home_visit_child") String record, long first, long second) {
    }
}
