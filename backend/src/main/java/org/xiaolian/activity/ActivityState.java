package org.xiaolian.activity;

/** Where it is: planned, held, or called off with a reason. */
enum ActivityState {
    PLANNED, HELD, CANCELLED
}
