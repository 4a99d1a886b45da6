package org.xiaolian.visit;

/** How soon. */
enum Urgency {
    LOW, NORMAL, HIGH
}
