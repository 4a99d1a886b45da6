package org.xiaolian.schooling;

/** How the marks go; marks themselves are never kept. */
enum MarksTrend {
    RISING, STEADY, FALLING
}
