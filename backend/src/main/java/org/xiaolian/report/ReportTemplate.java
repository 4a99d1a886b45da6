package org.xiaolian.report;

/** Which office's structure. */
enum ReportTemplate {
    UNIT
}
