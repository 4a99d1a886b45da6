package org.xiaolian.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a job of this room is to do. It says the same at each try.
 *
 * @param headings the map's own headings by code; null without a map
 * @param mapId the map that remembers; null without one
 * @param askedAt when it was asked for
 * @param changedSince only what was written since; null: everything
 * @param password the sheet leaves as a zip that opens with it; null: as it is
 */
record ExportTask(String list, ExportFormat format, List<String> columns, Map<String, String> filter, UUID mapId, Map<String, String> headings, Instant askedAt,
        Instant changedSince, UUID ticketId, String password) {
    /** The filter with what the map adds to it. */
    Map<String, String> rows(String changedParameter) {
        if (changedSince == null) {
            return filter;
        }
        Map<String, String> rows = new java.util.HashMap<>(filter);
        rows.put(changedParameter, changedSince.toString());
        return rows;
    }
}
