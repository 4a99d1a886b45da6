package org.xiaolian.child;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.World;

/** Every level a child had is kept with its days (rules.md D-20, D-21), and a duty of a past month asks by the level of then. */
@QuarkusTest
class ChildRiskLevelTest {
    @Inject
    World world;

    private void assess(World.County county, String child, String level, LocalDate on) {
        Map<String, Object> body = TestChildren.body(county, "田小雨");
        body.remove("source");
        body.put("riskLevel", level);
        body.put("riskLevelOn", on == null ? null : on.toString());
        String tag = county.as(Role.COUNTY_ADMIN).get("/children/{id}", child).then().statusCode(200).extract().header("ETag");
        county.as(Role.COUNTY_ADMIN).header("If-Match", tag).body(body).put("/children/{id}", child).then().statusCode(200);
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    @Test
    void eachLevelIsKeptUntilTheDayBeforeTheNext() {
        World.County county = world.county();
        LocalDate today = world.today();
        String child = TestChildren.create(county, TestChildren.body(county, "田小雨"));
        assess(county, child, "LOW", today.minusDays(100));
        assess(county, child, "LOW", today.minusDays(60));
        assess(county, child, "HIGH", today.minusDays(20));
        county.as(Role.COUNTY_ADMIN).get("/children/{id}", child).then().statusCode(200).body("riskLevels.riskLevel", contains("LOW", "HIGH"), "riskLevels.from",
                contains(day(today.minusDays(100)), day(today.minusDays(20))), "riskLevels.to", contains(day(today.minusDays(21)), null));
        world.execute("UPDATE child_status_period SET starts_on = '2020-01-01' WHERE child_id = ?", UUID.fromString(child));
        county.as(Role.COUNTY_ADMIN).queryParam("asOf", day(today.minusDays(30))).get("/children/{id}", child).then().statusCode(200).body("riskLevel", equalTo("LOW"),
                "riskLevelOn", equalTo(day(today.minusDays(100))), "riskLevels.riskLevel", contains("LOW"));
        county.as(Role.COUNTY_ADMIN).queryParam("asOf", day(today.minusDays(101))).get("/children/{id}", child).then().body("riskLevel", nullValue(), "riskLevels", empty());
    }

    @Test
    void aDayCorrectedBackwardsTakesThePlaceOfWhatWasKnownOfLaterDays() {
        World.County county = world.county();
        LocalDate today = world.today();
        String child = TestChildren.create(county, TestChildren.body(county, "田小雨"));
        assess(county, child, "LOW", today.minusDays(100));
        assess(county, child, "HIGH", today.minusDays(10));
        assess(county, child, "MEDIUM", today.minusDays(40));
        county.as(Role.COUNTY_ADMIN).get("/children/{id}", child).then().body("riskLevels.riskLevel", contains("LOW", "MEDIUM"), "riskLevels.to", contains(day(today.minusDays(41)), null));
        assess(county, child, null, null);
        county.as(Role.COUNTY_ADMIN).get("/children/{id}", child).then().body("riskLevel", nullValue(), "riskLevels.to", contains(day(today.minusDays(41)), day(today.minusDays(1))));
    }

    @Test
    void whoMayNotSeeTheLevelDoesNotSeeItsHistory() {
        World.County county = world.county();
        String child = TestChildren.create(county, TestChildren.fullBody(county, "田小雨"));
        county.as(Role.VILLAGE_DIRECTOR).get("/children/{id}", child).then().body("riskLevels.riskLevel", contains("HIGH"));
        world.as(TestChildren.pairedPerson(world, county, Role.HELPER, child)).get("/children/{id}", child).then().statusCode(200).body("riskLevels", empty());
    }

    @Test
    void aPastMonthIsCountedByTheLevelThatTheChildHadThen() {
        World.County county = world.county();
        LocalDate today = world.today();
        UUID raised = county.child("后来才是高风险");
        UUID lowered = county.child("当时是高风险");
        UUID helper = county.helperOf(raised, lowered);
        LocalDate change = YearMonth.from(today).minusMonths(1).atDay(10);
        level(raised, "LOW", "HIGH", change);
        level(lowered, "HIGH", "LOW", change);
        world.write(rows -> {
            UUID rule = Ids.next();
            rows.add("duty_rule", "id", rule, "organization_id", county.unit, "name", "高风险每周家访", "duty", "HOME_VISIT", "pairing_kind", "CADRE", "times_per_period", 1, "valid_from",
                    today.minusYears(2), "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.flush();
            rows.add("duty_rule_line", "rule_id", rule, "line_order", 0, "risk_level", "HIGH", "period", "WEEK", "times_per_period", 1);
        });
        assertEquals(List.of("NOT_OWED", "OVERDUE"), states(county, YearMonth.from(change).minusMonths(1), raised, lowered));
        assertEquals(List.of("OVERDUE", "OVERDUE"), states(county, YearMonth.from(change), raised, lowered));
        world.as(helper).get("/worklist").then().body("items.childName", contains("后来才是高风险"));
        county.as(Role.COUNTY_ADMIN).queryParam("month", YearMonth.from(change).minusMonths(1).toString()).queryParam("onlyGaps", true).get("/coverage").then()
                .body("items.childName", contains("当时是高风险"), "totals[0].notOwed", equalTo(1), "totals[0].overdue", equalTo(1));
    }

    private void level(UUID child, String before, String now, LocalDate change) {
        world.write(rows -> {
            rows.add("child_risk_level", "id", Ids.next(), "child_id", child, "starts_on", change.minusYears(1), "ends_on", change.minusDays(1), "risk_level", before);
            rows.add("child_risk_level", "id", Ids.next(), "child_id", child, "starts_on", change, "risk_level", now);
        });
        world.execute("UPDATE child SET risk_level = '" + now + "', risk_level_on = '" + change + "' WHERE id = ?", child);
    }

    private static List<String> states(World.County county, YearMonth month, UUID... children) {
        var table = county.as(Role.COUNTY_ADMIN).queryParam("month", month.toString()).get("/coverage").then().statusCode(200).extract().jsonPath();
        return java.util.Arrays.stream(children).map(c -> table.getString("items.find { it.childId == '" + c + "' }.cells[0].state")).toList();
    }
}
