package org.xiaolian.overnight;

/** Where it is: asked for, allowed, refused, called off, or over (held or not). */
enum StayState {
    REQUESTED, APPROVED, REFUSED, CANCELLED, HELD, NOT_HELD
}
