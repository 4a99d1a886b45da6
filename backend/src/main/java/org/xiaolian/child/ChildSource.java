package org.xiaolian.child;

/** Which channel registered the child (R3-P01). */
enum ChildSource {
    VILLAGE, SCHOOL, UNIT, IMPORT
}
