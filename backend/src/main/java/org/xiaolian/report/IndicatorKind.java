package org.xiaolian.report;

/** At a date, in a period, a rule, a wording, or a day. */
enum IndicatorKind {
    STOCK, FLOW, NORM, REFERENCE, EVENT
}
