package org.xiaolian.guardian;

/** Schooling of a carer. */
enum Education {
    NONE, PRIMARY, JUNIOR, SENIOR, COLLEGE
}
