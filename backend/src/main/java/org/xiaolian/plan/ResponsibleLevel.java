package org.xiaolian.plan;

/** Whose duties a list names: those of the offices of one level. */
enum ResponsibleLevel {
    COUNTY, TOWN, VILLAGE, SCHOOL
}
