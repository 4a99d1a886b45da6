package org.xiaolian.agreement;

/** How often the money for living is paid. */
enum MoneyPeriod {
    MONTH, TERM, YEAR
}
