package org.xiaolian.export;

import java.util.List;
import java.util.Map;

/** What a job of this room is to do. */
record ExportTask(String list, ExportFormat format, List<String> columns, Map<String, String> filter) {
}
