package org.xiaolian.guardian;

/** Whose telephone it is. */
enum PhoneKind {
    OWN, COWORKER, NEIGHBOUR, LANDLINE
}
