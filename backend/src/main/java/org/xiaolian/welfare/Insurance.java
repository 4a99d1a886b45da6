package org.xiaolian.welfare;

/** How illness is insured. */
enum Insurance {
    RESIDENT, EMPLOYEE, COMMERCIAL, NONE
}
