package org.xiaolian.schooling;

/** How the child comes to school. */
enum TravelWay {
    WALK, BICYCLE, SCHOOL_BUS, PUBLIC_BUS, DRIVEN, OTHER
}
