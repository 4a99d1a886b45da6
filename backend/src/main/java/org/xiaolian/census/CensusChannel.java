package org.xiaolian.census;

/** Who confirms: the village its list, the class teacher her roll (R3-P01). */
enum CensusChannel {
    VILLAGE, CLASS
}
