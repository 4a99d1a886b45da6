package org.xiaolian.visit;

/** How the carer performs. */
enum CareDuty {
    GOOD, FAIR, POOR
}
