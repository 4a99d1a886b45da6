package org.xiaolian.duty;

/** How urgent something still owed is. */
enum OwedStatus {
    OVERDUE, DUE_SOON, DUE
}
