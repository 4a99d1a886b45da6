package org.xiaolian.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

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
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class CoverageTest {
    @Inject
    World world;

    private static Map<String, Object> contact(LocalDate day, String kind, String outcome, UUID child) {
        return json("childIds", List.of(child.toString()), "occurredOn", day.toString(), "channel", "PHONE", "counterpart", "CARER", "kind", kind, "outcome",
                outcome, "talkThemes", List.of());
    }

    private static Map<String, Object> visit(LocalDate day, boolean saw, UUID child) {
        return json("children", List.of(json("childId", child.toString(), "sawChild", saw)), "occurredOn", day.toString(), "method", "HOME", "planned", true,
                "purpose", "ROUTINE", "personsMet", List.of(), "observations", List.of(), "talkThemes", List.of(), "needs", List.of(), "urgentAttention", false);
    }

    private String state(UUID caller, UUID child) {
        return world.as(caller).get("/coverage").then().statusCode(200).extract().path("items.find { it.childId == '" + child + "' }.cells[0].state");
    }

    @Test
    @Practice("R1-P19")
    void twoContactsWithOneChildNeverCoverAnother() {
        World.County county = world.county();
        UUID a = county.child("甲孩");
        UUID b = county.child("乙孩");
        county.rule("CARER_TALK", "MONTH");
        UUID helper = county.helperOf(a, b);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(helper).body(contact(world.today(), "CARER_TALK", "REACHED", a)).post("/contacts").then().statusCode(201);
        world.as(helper).body(contact(world.today(), "CARER_TALK", "REACHED", a)).post("/contacts").then().statusCode(201);
        assertEquals("DONE", state(officer, a));
        assertEquals("DUE", state(officer, b));
        world.as(officer).get("/coverage").then().body("total", equalTo(2), "totals[0].done", equalTo(1), "totals[0].due", equalTo(1),
                "totals[0].nobody", equalTo(0));
    }

    @Test
    @Practice("R1-P18")
    void aChildWithoutAnyRecordIsARowAndOnlyGapsKeepsHer() {
        World.County county = world.county();
        UUID covered = county.child("有人联系");
        UUID forgotten = county.child("从未联系");
        county.rule("PARENT_CHILD_LINK", "MONTH");
        UUID helper = county.helperOf(covered, forgotten);
        world.as(helper).body(contact(world.today(), "PARENT_CHILD_LINK", "REACHED", covered)).post("/contacts").then().statusCode(201);
        county.as(Role.ORGANIZATION_OFFICER).queryParam("onlyGaps", true).get("/coverage").then().statusCode(200)
                .body("items.childName", contains("从未联系"), "items[0].cells[0].state", equalTo("DUE"), "total", equalTo(1));
    }

    @Test
    @Practice("R1-P17")
    void anAttemptDoesNotCoverAndMovingAVisitsDateMovesItsCell() {
        World.County county = world.county();
        UUID child = county.child("上门未见");
        county.rule("HOME_VISIT", "MONTH");
        UUID helper = county.helperOf(child);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(helper).body(visit(world.today(), false, child)).post("/home-visits").then().statusCode(201);
        world.as(officer).get("/coverage").then().body("items[0].cells[0].state", equalTo("DUE"), "items[0].cells[0].attempts", equalTo(1));
        String id = world.as(helper).body(visit(world.today(), true, child)).post("/home-visits").then().statusCode(201).extract().path("id");
        world.as(officer).get("/coverage").then().body("items[0].cells[0].state", equalTo("DONE"), "items[0].cells[0].recordId", equalTo(id));
        LocalDate lastMonth = YearMonth.from(world.today()).minusMonths(1).atEndOfMonth();
        world.as(officer).header("If-Match", "\"v0\"").body(visit(lastMonth, true, child)).put("/home-visits/{id}", id).then().statusCode(200);
        assertEquals("DUE", state(officer, child));
        world.as(officer).queryParam("month", YearMonth.from(lastMonth).toString()).get("/coverage").then().body("items[0].cells[0].state", equalTo("DONE"));
    }

    @Test
    void whatAnOfficeAboveAsksForIsOwedInTheTableOfTheOfficeBelow() {
        World.County county = world.county();
        UUID child = county.child("下属单位的孩子");
        county.rule("CARER_TALK", "MONTH");
        UUID below = Ids.next();
        world.write(rows -> rows.add("organization", "id", below, "name", "下属单位", "name_sort", new byte[] {1}, "kind", "SUPPORT_UNIT", "region_code",
                county.town, "parent_id", county.unit, "path", (county.unit + "/" + below + "/").replace("-", ""), "version", 0L, "created_at",
                java.time.Instant.EPOCH));
        UUID helper = world.person("帮扶人", below);
        world.write(rows -> rows.add("pairing", "id", Ids.next(), "child_id", child, "helper_id", helper, "organization_id", below, "kind", "CADRE",
                "starts_on", world.today().minusYears(1), "version", 0L, "created_at", java.time.Instant.EPOCH));
        county.as(Role.ORGANIZATION_OFFICER).queryParam("organizationId", below).get("/coverage").then().statusCode(200)
                .body("rules", hasSize(1), "items.childName", contains("下属单位的孩子"), "items[0].cells[0].state", equalTo("DUE"));
    }

    @Test
    void withoutAPairingNobodyIsResponsibleAndAnExemptionIsShownWithItsState() {
        World.County county = world.county();
        UUID paired = county.child("已结对");
        UUID alone = county.child("未结对");
        UUID rule = county.rule("CARER_TALK", "MONTH");
        county.helperOf(paired);
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        assertEquals("NOBODY", state(supervisor, alone));
        world.as(supervisor).body(json("childId", paired.toString(), "ruleId", rule.toString(), "startsOn", world.today().toString(), "endsOn",
                world.today().toString(), "reason", "随父母探亲")).post("/duty-exemptions").then().statusCode(201);
        assertEquals("EXEMPT", state(supervisor, paired));
        world.as(supervisor).get("/duty-exemptions").then().body("items.childName", contains("已结对"), "items[0].reason", equalTo("随父母探亲"));
        String month = YearMonth.from(world.today()).toString();
        world.as(supervisor).queryParam("childId", paired).queryParam("ruleId", rule).queryParam("from", month + "-01").queryParam("to", world.today().toString())
                .get("/duty-exemptions").then().statusCode(200).body("total", equalTo(1), "items[0].reason", equalTo("随父母探亲"));
        for (String[] other : new String[][] {{"childId", alone.toString()}, {"ruleId", UUID.randomUUID().toString()}, {"to", world.today().minusDays(1).toString()},
            {"from", world.today().plusDays(1).toString()}}) {
            world.as(supervisor).queryParam(other[0], other[1]).get("/duty-exemptions").then().statusCode(200).body("total", equalTo(0));
        }
        world.as(supervisor).get("/coverage").then().body("totals[0].exempt", equalTo(1), "totals[0].nobody", equalTo(1), "totals[0].due", equalTo(0));
    }

    @Test
    void aPastMonthIsOverdueAndAHelperHasNoTable() {
        World.County county = world.county();
        UUID child = county.child("上月没人");
        county.rule("CARER_TALK", "MONTH");
        county.helperOf(child);
        county.as(Role.ORGANIZATION_OFFICER).queryParam("month", YearMonth.from(world.today()).minusMonths(2).toString()).get("/coverage").then()
                .body("items[0].cells[0].state", equalTo("OVERDUE"), "totals[0].overdue", equalTo(1));
        county.as(Role.HELPER).get("/coverage").then().statusCode(403);
        county.as(Role.ORGANIZATION_OFFICER).queryParam("month", "2026-13").get("/coverage").then().statusCode(400).body("errors[0].field", equalTo("month"));
    }

    @Test
    @Practice({"R5-P12", "R5-P13"})
    void theHeadOfAnOfficeSeesHowManyChildrenAHelperCarriesAndHowRegularSheIs() {
        World.County county = world.county();
        UUID a = county.child("甲");
        UUID b = county.child("乙");
        county.rule("CARER_TALK", "MONTH");
        UUID helper = county.helperOf(a, b);
        world.as(helper).body(contact(world.today(), "CARER_TALK", "REACHED", a)).post("/contacts").then().statusCode(201);
        county.as(Role.ORGANIZATION_OFFICER).get("/helper-workloads").then().statusCode(200).body("items", hasSize(1), "items[0].childCount", equalTo(2),
                "items[0].doneCount", equalTo(1), "items[0].overdueCount", equalTo(1), "items[0].lastRecordOn", equalTo(world.today().toString()));
    }

    @Test
    void rulesShowTheirNextFiveDueDatesAndChangeOnlyByEnding() {
        World.County county = world.county();
        Map<String, Object> body = json("organizationId", county.unit.toString(), "name", "每月沟通", "duty", "CARER_TALK", "actor", "HELPER", "pairingKind", "CADRE", "period", "MONTH",
                "timesPerPeriod", 1, "lines", List.of(), "channels", List.of(), "methods", List.of(), "persons", List.of(), "validFrom", world.today().toString());
        String id = county.as(Role.COUNTY_ADMIN).body(body).post("/duty-rules").then().statusCode(201).body("nextDueDates", hasSize(5), "nextDueDates[0]",
                equalTo(YearMonth.from(world.today()).atEndOfMonth().toString())).extract().path("id");
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("name", "每月沟通一次", "validTo", world.today().minusDays(1).toString()))
                .put("/duty-rules/{id}", id).then().statusCode(400).body("errors[0].code", equalTo("duty-rule.ends-in-past"));
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("name", "每月沟通一次", "validTo", world.today().toString()))
                .put("/duty-rules/{id}", id).then().statusCode(200).body("version", equalTo(1), "nextDueDates", hasSize(1));
        county.as(Role.COUNTY_ADMIN).get("/duty-rules/{id}", id).then().statusCode(200).body("name", equalTo("每月沟通一次"));
        county.as(Role.COUNTY_ADMIN).get("/duty-rules").then().body("total", equalTo(1));
        world.county().as(Role.COUNTY_ADMIN).get("/duty-rules/{id}", id).then().statusCode(404);
        county.as(Role.HELPER).body(body).post("/duty-rules").then().statusCode(403);
    }
}
