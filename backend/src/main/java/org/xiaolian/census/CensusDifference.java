package org.xiaolian.census;

/** How a child stands in two rounds. */
enum CensusDifference {
    ENTERED, LEFT, CHANGED
}
