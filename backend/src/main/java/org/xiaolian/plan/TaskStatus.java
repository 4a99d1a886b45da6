package org.xiaolian.plan;

/** State of a task. */
enum TaskStatus {
    OPEN, IN_PROGRESS, DONE, CANCELLED
}
