package org.xiaolian.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** A merge in the list. */
record DuplicateMergeRow(UUID id, UUID survivorId, String survivorName, UUID otherId, String otherName, String otherArchiveNumber,
        PersonRef mergedBy, Instant mergedAt, LocalDate undoableUntil, @Schema(nullable = true) Instant undoneAt) {
}
