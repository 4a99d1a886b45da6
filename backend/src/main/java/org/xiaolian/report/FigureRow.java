package org.xiaolian.report;

import java.time.LocalDate;
import java.util.UUID;

/** One counted record as the queries give it; {@code childId} completes person-times (record × child). */
record FigureRow(String id, UUID childId, String childName, LocalDate occurredOn, String title, String detail) {

    /** What makes two rows the same record of a figure. */
    record Key(String id, UUID childId) {
    }

    FigureRow(UUID id, UUID childId, String childName, LocalDate occurredOn, String title, String detail) {
        this(id.toString(), childId, childName, occurredOn, title, detail);
    }

    FigureRow(UUID id, UUID childId, String childName, String title, String detail) {
        this(id.toString(), childId, childName, null, title, detail);
    }

    FigureRow(UUID id, LocalDate occurredOn, String title, String detail) {
        this(id.toString(), null, null, occurredOn, title, detail);
    }

    FigureRow(UUID id, String title, String detail) {
        this(id.toString(), null, null, null, title, detail);
    }

    FigureRow(String id, String title, String detail) {
        this(id, null, null, null, title, detail);
    }

    Key key() {
        return new Key(id, childId);
    }
}
