package org.xiaolian.visit;

/** Who was met on a visit (R1-P09). */
enum PersonMet {
    CHILD, FATHER, MOTHER, CARER, NEIGHBOUR, TEACHER, VILLAGE_CADRE
}
