package org.xiaolian.census;

/** Why a child left (rules.md D-4). */
enum CensusLeaveReason {
    PARENTS_RETURNED, JOINED_PARENTS, TURNED_16, MOVED_AWAY, GRADUATED, DECEASED, RECORDED_IN_ERROR
}
