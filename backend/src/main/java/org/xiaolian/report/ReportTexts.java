package org.xiaolian.report;

import java.util.Map;

/**
 * What an author wrote: texts by {@code SECTION.PARAGRAPH}, and the style. Kept as JSON in {@code report.texts}.
 *
 * @param rounding whether |多 rounds down (the report's style) or prints what was counted
 */
record ReportTexts(Map<String, String> paragraphs, boolean rounding) {
}
