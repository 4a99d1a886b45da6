package org.xiaolian.child;

/** Why a child leaves (rules.md D-4). */
enum CloseReason {
    PARENTS_RETURNED, JOINED_PARENTS, TURNED_16, MOVED_AWAY, GRADUATED, DECEASED, RECORDED_IN_ERROR, DUPLICATE
}
