package org.xiaolian.agreement;

/** What the law forbids, seen in the dated facts (D-8, D-10). */
enum CareAlertKind {
    NOBODY_CARES, UNDER_8_UNATTENDED, UNDER_16_ALONE, DISQUALIFIED_CARER
}
