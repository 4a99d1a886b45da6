package org.xiaolian.visit;

/** Neutral states; never a label. */
enum ObservationState {
    FINE, WATCH, CONCERN
}
