package org.xiaolian.report;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record behind a figure; person-times have one row for each record × child. */
record FigureRecordRow(
        RecordType recordType,
        @Schema(description = "Of the record; a place's code for REGION") String id,
        @Schema(nullable = true) UUID childId,
        @Schema(nullable = true) String childName,
        @Schema(nullable = true) LocalDate occurredOn,
        @Schema(nullable = true, description = "Name or number of the record; null when it is gone") String title,
        @Schema(nullable = true, description = "Village, organization, purpose or counterpart") String detail,
        FigureRecordState state) {

    /** What has become of a counted record. */
    enum FigureRecordState {
        /** Counts today. */
        COUNTED,
        /** Counted when the report became final; since cancelled or changed. */
        NO_LONGER_COUNTED,
        /** Counted when the report became final; the child's file has been erased since, as the law demands. */
        ERASED,
        /** Counted when the report became final; since out of the caller's scope, or gone with the only child it was about. */
        GONE
    }

    static FigureRecordRow from(RecordType type, FigureRow row, FigureRecordState state) {
        return new FigureRecordRow(type, row.id(), row.childId(), row.childName(), row.occurredOn(), row.title(), row.detail(), state);
    }
}
