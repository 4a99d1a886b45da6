package org.xiaolian.overnight;

/** Under whose roof. */
enum StayPlace {
    CHILDS_HOME, HELPERS_HOME, ELSEWHERE
}
