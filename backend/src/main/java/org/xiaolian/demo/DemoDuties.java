package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Rules beyond those of the report: the parents' weekly contact (D-13), and a visit each month of the holidays. */
final class DemoDuties {
    private final DemoSupport support;
    private final LocalDate since;

    DemoDuties(DemoSupport support) {
        this.support = support;
        this.since = support.today.minusDays(365);
    }

    void write(UUID town, UUID unit) {
        rule(town, "父母每周联系孩子", "PARENT_CONTACT", null, "WEEK", false);
        UUID holidays = rule(unit, "寒暑假每月家访一次", "HOME_VISIT", "CADRE", null, true);
        support.rows.flush();
        line(holidays, 0, "WINTER_HOLIDAY");
        line(holidays, 1, "SUMMER_HOLIDAY");
    }

    private UUID rule(UUID office, String name, String duty, String kind, String period, boolean seasonal) {
        UUID id = Ids.next();
        support.rows.add("duty_rule", "id", id, "organization_id", office, "name", name, "duty", duty, "pairing_kind", kind, "period", period,
                "times_per_period", 1, "seasonal", seasonal, "valid_from", since, "version", 0L, "created_at", support.now());
        return id;
    }

    private void line(UUID rule, int order, String season) {
        support.rows.add("duty_rule_line", "rule_id", rule, "line_order", order, "season", season, "period", "MONTH", "times_per_period", 1);
    }
}
