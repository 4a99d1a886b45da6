package org.xiaolian.duty;

/** How often something is asked, as both what is usual and a line say it. */
interface DutyRuleOften {
    DutyPeriod period();

    Integer intervalDays();

    int timesPerPeriod();
}
