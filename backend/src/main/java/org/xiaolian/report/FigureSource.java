package org.xiaolian.report;

/** Counted, stated, or missing. */
enum FigureSource {
    COMPUTED, STATED, MISSING
}
