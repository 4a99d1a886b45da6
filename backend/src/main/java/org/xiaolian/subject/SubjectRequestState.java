package org.xiaolian.subject;

/** Where a request stands. Overdue follows from the day. */
enum SubjectRequestState {
    OPEN, ERASING, DONE, REFUSED
}
