package org.xiaolian.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.ChildSource;

/** A roster on its way in. */
record RosterImportResponse(
        UUID id,
        RosterKind kind,
        String fileName,
        ChildSource source,
        RosterState state,
        @Schema(description = "Bytes that have come; the next piece begins there") long receivedBytes,
        @Schema(nullable = true) String sheetName,
        @Schema(nullable = true, description = "Row in which the header ends") Integer headerRow,
        @Schema(description = "Columns that were understood, and those that were not (`column` null)") List<RosterColumnResponse> columns,
        @Schema(nullable = true, description = "The job that works on it now or did last: `/jobs/{id}`") UUID jobId,
        RosterCounts counts,
        Instant createdAt,
        @Schema(nullable = true) Instant confirmedAt,
        @Schema(nullable = true) Instant undoneAt,
        @Schema(description = "Last day on which rows that were not written are kept; they are destroyed afterwards") LocalDate unwrittenUntil,
        long version) {

    /** A column of the sheet. */
    record RosterColumnResponse(int position, @Schema(description = "What its header says") String header, @Schema(nullable = true) RosterColumn column,
            @Schema(nullable = true, description = "The meaning in the caller's language") String label) {
    }

    /** How many rows of each sort. */
    record RosterCounts(long create, long update, long skip, long conflict, long error,
            @Schema(description = "Written") long imported, @Schema(description = "Taken back") long undone,
            @Schema(description = "Left by the undo: their files changed since") long kept) {
    }
}
