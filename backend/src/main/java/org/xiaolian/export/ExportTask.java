package org.xiaolian.export;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a job of this room is to do.
 *
 * @param password the sheet leaves as a zip that opens with it; null: as it is
 */
record ExportTask(String list, ExportFormat format, List<String> columns, Map<String, String> filter, UUID ticketId, String password) {
}
