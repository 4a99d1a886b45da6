package org.xiaolian.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class DutyRuleTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private Map<String, Object> rule(World.County county, Object... changes) {
        Map<String, Object> body = json("organizationId", county.unit.toString(), "name", "家访", "duty", "HOME_VISIT", "actor", "HELPER", "pairingKind", "CADRE", "period", "QUARTER", "intervalDays", null,
                "timesPerPeriod", 1, "lines", List.of(), "channels", List.of(), "methods", List.of(), "persons", List.of(), "validFrom", "2025-01-01");
        body.putAll(json(changes));
        return new HashMap<>(body);
    }

    private static Map<String, Object> line(String level, String place, String season, String period, Integer days) {
        return json("riskLevel", level, "regionCode", place, "season", season, "period", period, "intervalDays", days, "timesPerPeriod", 1);
    }

    private static Map<String, Object> contact(LocalDate day, String channel, String counterpart, String kind, UUID child) {
        return json("childIds", List.of(child.toString()), "occurredOn", day.toString(), "channel", channel, "counterpart", counterpart, "kind", kind, "outcome", "REACHED",
                "talkThemes", List.of());
    }

    private String state(World.County county, UUID child) {
        return county.as(Role.COUNTY_ADMIN).get("/coverage").then().statusCode(200).extract().path("items.find { it.childId == '" + child + "' }.cells[0].state");
    }

    private void level(UUID child, String level) {
        world.execute("UPDATE child SET risk_level = '" + level + "' WHERE id = ?", child);
    }

    @Test
    @Practice("R1-P17")
    void theMostSpecificLineHoldsAndOfTwoAsSpecificTheOneThatAsksMore() {
        World.County county = world.county();
        String id = county.as(Role.COUNTY_ADMIN).body(rule(county, "period", "INTERVAL", "intervalDays", 90, "lines", List.of(line("MEDIUM", null, null, "INTERVAL", 30),
                line(null, county.village, null, "INTERVAL", 15), line("MEDIUM", null, "SUMMER_HOLIDAY", "INTERVAL", 20)))).post("/duty-rules").then().statusCode(201)
                .body("lines.intervalDays", contains(20, 15, 30), "lines[1].regionName", equalTo("董家湾村"), "nextDueDates[0]", equalTo(world.today().plusDays(90).toString()),
                        "lines[1].nextDueDates[1]", equalTo(world.today().plusDays(30).toString()))
                .extract().path("id");
        county.as(Role.COUNTY_ADMIN).get("/duty-rules/{id}", id).then().statusCode(200).body("lines", hasSize(3), "period", equalTo("INTERVAL"));
    }

    @Test
    void aPreviewShowsTheDueDatesAndWritesNothing() {
        World.County county = world.county();
        county.helperOf(county.child("甲"), county.child("乙"));
        county.as(Role.COUNTY_ADMIN).body(rule(county, "period", "WEEK", "validFrom", "2030-01-01")).post("/duty-rule-previews").then().statusCode(200)
                .body("nextDueDates", contains("2030-01-06", "2030-01-13", "2030-01-20", "2030-01-27", "2030-02-03"), "lines", empty(), "children", equalTo(2));
        county.as(Role.COUNTY_ADMIN).body(rule(county, "period", null, "validFrom", "2030-01-01", "lines", List.of(line(null, null, "TERM", "HALF_TERM", null))))
                .post("/duty-rule-previews").then().statusCode(200).body("nextDueDates", empty(), "lines[0].nextDueDates",
                        contains("2030-01-20", "2030-04-29", "2030-07-10", "2030-11-09", "2031-01-20"));
        county.as(Role.COUNTY_ADMIN).get("/duty-rules").then().body("total", equalTo(0));
        county.as(Role.HELPER).body(rule(county)).post("/duty-rule-previews").then().statusCode(403);
        world.county().as(Role.COUNTY_ADMIN).body(rule(county)).post("/duty-rule-previews").then().statusCode(400).body("errors[0].code", equalTo("duty-rule.organization-unknown"));
    }

    @Test
    void aRuleThatAsksNothingOrContradictsItselfIsRefused() {
        World.County county = world.county();
        refused(rule(county, "period", null), county, "duty-rule.asks-nothing");
        refused(rule(county, "period", "INTERVAL"), county, "duty-rule.interval-days");
        refused(rule(county, "pairingKind", null), county, "duty-rule.kind-missing");
        refused(rule(county, "duty", "PARENT_CONTACT", "pairingKind", null), county, "duty-rule.owed-by-parents");
        refused(rule(county, "channels", List.of("PHONE")), county, "duty-rule.way-of-other");
        refused(rule(county, "persons", List.of("POLICE")), county, "duty-rule.way-of-other");
        refused(rule(county, "lines", List.of(line(null, null, null, "WEEK", null))), county, "duty-rule.line-for-nobody");
        refused(rule(county, "lines", List.of(line("HIGH", null, null, "WEEK", null), line("HIGH", null, null, "MONTH", null))), county, "duty-rule.line-twice");
        refused(rule(county, "lines", List.of(line(null, "119999999999", null, "WEEK", null))), county, "duty-rule.region-unknown");
    }

    private void refused(Map<String, Object> body, World.County county, String code) {
        county.as(Role.COUNTY_ADMIN).body(body).post("/duty-rules").then().statusCode(400).body("errors[0].code", equalTo(code));
    }

    @Test
    void nothingIsAskedOfAChildWhomNoLineFits() {
        World.County county = world.county();
        UUID high = county.child("高风险");
        UUID low = county.child("低风险");
        level(high, "HIGH");
        level(low, "LOW");
        UUID helper = county.helperOf(high, low);
        county.as(Role.COUNTY_ADMIN).body(rule(county, "period", null, "lines", List.of(line("HIGH", null, null, "WEEK", null)))).post("/duty-rules").then().statusCode(201);
        assertEquals("OVERDUE", state(county, high));
        assertEquals("NOT_OWED", state(county, low));
        county.as(Role.COUNTY_ADMIN).get("/coverage").then().body("totals[0].notOwed", equalTo(1), "totals[0].overdue", equalTo(1), "items.find { it.childId == '" + low
                + "' }.cells[0].periods", equalTo(0));
        world.as(helper).get("/worklist").then().body("items.childName", contains("高风险"), "items[0].status", equalTo("OVERDUE"));
        county.as(Role.COUNTY_ADMIN).queryParam("onlyGaps", true).get("/coverage").then().body("items.childName", contains("高风险"), "total", equalTo(1));
    }

    @Test
    void onlyTheChannelsAndPersonsOfTheRuleCount() {
        World.County county = world.county();
        UUID child = county.child("视频才算");
        UUID helper = county.helperOf(child);
        county.as(Role.COUNTY_ADMIN).body(rule(county, "duty", "PARENT_CHILD_LINK", "period", "MONTH", "channels", List.of("VIDEO"), "persons", List.of("MOTHER", "FATHER"))).post("/duty-rules")
                .then().statusCode(201).body("channels", contains("VIDEO"), "persons", contains("MOTHER", "FATHER"));
        world.as(helper).body(contact(world.today(), "PHONE", "MOTHER", "PARENT_CHILD_LINK", child)).post("/contacts").then().statusCode(201);
        world.as(helper).body(contact(world.today(), "VIDEO", "CARER", "PARENT_CHILD_LINK", child)).post("/contacts").then().statusCode(201);
        assertEquals("DUE", state(county, child));
        world.as(helper).body(contact(world.today(), "VIDEO", "MOTHER", "PARENT_CHILD_LINK", child)).post("/contacts").then().statusCode(201);
        assertEquals("DONE", state(county, child));
    }

    @Test
    @Practice("R1-P18")
    void theParentsOwnContactIsTheirDutyAndNeverTheHelpers() {
        World.County county = world.county();
        UUID child = county.child("妈妈来过电话");
        UUID helper = county.helperOf(child);
        UUID officer = county.person(Role.COUNTY_ADMIN);
        world.as(officer).body(rule(county, "duty", "PARENT_CONTACT", "actor", "PARENTS", "pairingKind", null, "period", "INTERVAL", "intervalDays", 7)).post("/duty-rules").then().statusCode(201)
                .body("pairingKind", nullValue());
        county.rule("PARENT_CHILD_LINK", "MONTH");
        world.as(helper).body(contact(world.today(), "PHONE", "MOTHER", "PARENT_CONTACT", child)).post("/contacts").then().statusCode(201);
        var after = world.as(officer).get("/coverage").then().statusCode(200).extract().jsonPath();
        String parents = after.getString("rules.find { it.duty == 'PARENT_CONTACT' }.id");
        String helpers = after.getString("rules.find { it.duty == 'PARENT_CHILD_LINK' }.id");
        assertEquals("DUE", after.getString("items[0].cells.find { it.ruleId == '" + helpers + "' }.state"));
        assertEquals(1, after.getInt("items[0].cells.find { it.ruleId == '" + parents + "' }.doneCount"));
        world.as(helper).get("/worklist").then().body("items.duty", contains("PARENT_CHILD_LINK"), "items[0].status", equalTo("OVERDUE"));
        assertEquals(1, world.as(officer).get("/owed-duties").then().extract().<Integer>path("total"));
    }

    @Test
    void aVisitEnteredLateIsMarkedInItsCell() {
        World.County county = world.county();
        UUID child = county.child("补录的走访");
        county.rule("HOME_VISIT", "QUARTER");
        county.helperOf(child);
        UUID visit = county.visit(child, world.today(), true);
        world.execute("UPDATE home_visit SET late_entry = TRUE WHERE id = ?", visit);
        county.as(Role.COUNTY_ADMIN).get("/coverage").then().body("items[0].cells[0].lateEntry", equalTo(true), "items[0].cells[0].state", equalTo("DONE"));
    }

    @Test
    void aPageOfFiftyTakesAsManyStatementsAsOneRow() {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        world.as(officer).body(rule(county, "period", "INTERVAL", "intervalDays", 30, "lines", List.of(line("HIGH", null, null, "WEEK", null)))).post("/duty-rules").then().statusCode(201);
        county.helperOf(county.child("甲"));
        world.as(officer).get("/coverage").then().statusCode(200);
        long one = statements.during(() -> world.as(officer).get("/coverage").then().body("items.size()", equalTo(1)));
        for (int i = 0; i < 49; i++) {
            county.pair(county.child("孩" + i), county.person(Role.HELPER), "CADRE", world.today().minusDays(9));
        }
        assertEquals(one, statements.during(() -> world.as(officer).get("/coverage").then().body("items.size()", equalTo(50))));
    }
}
