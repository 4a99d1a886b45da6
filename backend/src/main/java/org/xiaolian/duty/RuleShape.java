package org.xiaolian.duty;

import java.time.LocalDate;

/** What rules have in common for a query: there are a handful of shapes, however many offices have rules. */
record RuleShape(Duty duty, DutyPeriod period, boolean once) {
    static RuleShape of(DutyRule rule) {
        return new RuleShape(rule.duty, rule.period, rule.timesPerPeriod == 1);
    }

    boolean isSoon(LocalDate today) {
        return DutyStanding.isSoon(period, today);
    }
}
