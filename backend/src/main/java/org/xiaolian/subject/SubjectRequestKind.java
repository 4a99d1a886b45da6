package org.xiaolian.subject;

/** What is asked for. */
enum SubjectRequestKind {
    COPY, CORRECTION, ERASURE
}
