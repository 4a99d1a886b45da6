package org.xiaolian.shared.export;

import java.util.Map;
import java.util.UUID;

/**
 * One row: values by the code of their column, as text, number, boolean, date, code of a list (enum or {@link ExportCode}) or several, or null; what the caller may
 * not see of this row is null.
 */
public record ExportRow(UUID id, Map<String, Object> values) {
}
