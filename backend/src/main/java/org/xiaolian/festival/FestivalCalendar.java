package org.xiaolian.festival;

/** By which calendar a festival comes again: 公历 or 农历. */
enum FestivalCalendar {
    SOLAR, LUNAR
}
