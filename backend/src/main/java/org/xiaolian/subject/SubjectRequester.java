package org.xiaolian.subject;

/** Who asks. From 14 on the child may ask herself. */
enum SubjectRequester {
    CHILD, FATHER, MOTHER, LEGAL_GUARDIAN, AGENT
}
