package org.xiaolian.schooling;

/** What began an interval of schooling (rules.md A-15). */
enum EnrolmentChange {
    ENROLLED, TRANSFERRED, CLASS_CHANGED, RETAINED, SUSPENDED, RESUMED, LEFT_SCHOOL, CONFIRMED
}
