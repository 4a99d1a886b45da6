package org.xiaolian.agreement;

/** What was done about an alert. A new arrangement ends it by itself, because the facts change. */
enum CareAlertActionKind {
    MANDATORY_REPORT, VISIT_PLANNED
}
