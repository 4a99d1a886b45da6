package org.xiaolian.subject;

/** How the request came. */
enum SubjectChannel {
    IN_PERSON, LETTER, PHONE, ONLINE
}
