package org.xiaolian.visit;

/** How the visit was made. */
enum VisitMethod {
    HOME, SCHOOL, APPOINTMENT
}
