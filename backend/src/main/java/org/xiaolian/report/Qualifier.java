package org.xiaolian.report;

/** How a value is to be read (rules.md 6.2). */
enum Qualifier {
    EXACT, MORE_THAN, AT_LEAST, ABOUT, ZERO, NORM, REFERENCE
}
