package org.xiaolian.report;

/** A final report never changes. */
enum ReportStatus {
    DRAFT, FINAL
}
