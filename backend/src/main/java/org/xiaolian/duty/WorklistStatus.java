package org.xiaolian.duty;

/** Urgency of an item, most urgent first. */
enum WorklistStatus {
    OVERDUE, DUE_SOON, DUE, DONE
}
