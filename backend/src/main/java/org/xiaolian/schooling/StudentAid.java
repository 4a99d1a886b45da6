package org.xiaolian.schooling;

/** What support at school the child receives. */
enum StudentAid {
    NUTRITION_MEALS, BOARDING_SUBSIDY, TUITION_WAIVER, GRANT, OTHER
}
