package org.xiaolian.census;

/** The state of one of the five dimensions (R4-P02); never a label. */
enum CensusCare {
    FINE, WATCH, CONCERN
}
