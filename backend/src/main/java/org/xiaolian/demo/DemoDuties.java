package org.xiaolian.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** Rules beyond those of the report: of parents (D-13), directors and class teachers (D-22), and of helpers whom not every child has; in each office one. */
final class DemoDuties {
    private final DemoSupport support;
    private final LocalDate since;

    DemoDuties(DemoSupport support) {
        this.support = support;
        this.since = support.today.minusDays(365);
    }

    void write(UUID town, UUID unit, UUID school, List<UUID> otherOffices) {
        parents(town);
        UUID holidays = rule(unit, "寒暑假每月家访一次", "HOME_VISIT", "HELPER", "CADRE", null, true, false);
        UUID director = rule(town, "儿童主任每半年家访，高风险每月", "HOME_VISIT", "VILLAGE_DIRECTOR", null, "HALF_YEAR", false, false);
        rule(school, "班主任每学期谈心一次", "CHILD_TALK", "CLASS_TEACHER", null, "TERM", false, false);
        rule(unit, "资助人每半年看望一次", "HOME_VISIT", "HELPER", "SPONSOR", "HALF_YEAR", false, true);
        parents(otherOffices.get(0));
        rule(otherOffices.get(1), "爱心妈妈每月打一次电话", "CHILD_TALK", "HELPER", "SUBSTITUTE_MOTHER", "MONTH", false, true);
        rule(otherOffices.get(2), "包干教师每半学期和照护人沟通", "CARER_TALK", "HELPER", "RESPONSIBLE_TEACHER", "HALF_TERM", false, true);
        support.rows.flush();
        line(holidays, 0, null, "WINTER_HOLIDAY");
        line(holidays, 1, null, "SUMMER_HOLIDAY");
        line(director, 0, "HIGH", null);
    }

    private void parents(UUID town) {
        rule(town, "父母每周联系孩子", "PARENT_CONTACT", "PARENTS", null, "WEEK", false, false);
    }

    private UUID rule(UUID office, String name, String duty, String actor, String kind, String period, boolean seasonal, boolean optional) {
        UUID id = Ids.next();
        support.rows.add("duty_rule", "id", id, "organization_id", office, "name", name, "duty", duty, "actor", actor, "pairing_kind", kind, "helper_optional", optional, "period", period,
                "times_per_period", 1, "seasonal", seasonal, "valid_from", since, "version", 0L, "created_at", support.now());
        return id;
    }

    private void line(UUID rule, int order, String level, String season) {
        support.rows.add("duty_rule_line", "rule_id", rule, "line_order", order, "risk_level", level, "season", season, "period", "MONTH", "times_per_period", 1);
    }
}
