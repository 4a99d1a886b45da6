package org.xiaolian.census;

/** Who misses a child: the village's list, the school's roll, both, or the files. */
enum CensusGap {
    VILLAGE_MISSING, SCHOOL_MISSING, BOTH_MISSING, SYSTEM_MISSING
}
