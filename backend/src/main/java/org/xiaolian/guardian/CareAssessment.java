package org.xiaolian.guardian;

/** How well the child is cared for (2016 definitions). */
enum CareAssessment {
    GOOD, FAIR, POOR
}
