package org.xiaolian.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.child.ChildRow;

/** A merge: what went where, and whether it can still be undone. */
record DuplicateMergeResponse(UUID id, UUID pairId, ChildRow survivor, ChildRow other, PersonRef mergedBy, Instant mergedAt,
        @Schema(description = "Last day on which it can be undone") LocalDate undoableUntil,
        @Schema(description = "Records that moved to the survivor, by kind") List<DuplicateMovedRecords> moved,
        @Schema(description = "What was changed after the merge and stands against undoing it") List<DuplicateMovedRecords> changedSince,
        @Schema(description = "Agreements of entrusted care that ended with the merge because another one holds") List<DuplicateAgreement> endedAgreements,
        @Schema(nullable = true) PersonRef undoneBy, @Schema(nullable = true) Instant undoneAt, @Schema(nullable = true) String undoReason,
        long version) {

    /** How many records of a kind. */
    record DuplicateMovedRecords(@Schema(description = "Kind of record", examples = "home_visit_child") String record, long count) {
    }
}
