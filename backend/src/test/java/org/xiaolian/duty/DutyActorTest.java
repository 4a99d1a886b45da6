package org.xiaolian.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

/** Duties of those who hold a post for a child (rules.md D-22, 2.1), and of helpers whom not every child has. */
@QuarkusTest
class DutyActorTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private static Map<String, Object> rule(UUID office, String actor, Object... changes) {
        Map<String, Object> body = json("organizationId", office.toString(), "name", "家访", "duty", "HOME_VISIT", "actor", actor, "pairingKind", null, "helperOptional", false, "period", "QUARTER",
                "intervalDays", null, "timesPerPeriod", 1, "lines", List.of(), "channels", List.of(), "methods", List.of(), "persons", List.of(), "validFrom", "2025-01-01");
        body.putAll(json(changes));
        return new HashMap<>(body);
    }

    private String add(World.County county, Map<String, Object> rule) {
        return county.as(Role.COUNTY_ADMIN).body(rule).post("/duty-rules").then().statusCode(201).extract().path("id");
    }

    private static String cell(JsonPath table, UUID child) {
        return table.getString("items.find { it.childId == '" + child + "' }.cells[0].state");
    }

    private JsonPath table(World.County county) {
        return county.as(Role.COUNTY_ADMIN).get("/coverage").then().statusCode(200).extract().jsonPath();
    }

    @Test
    @Practice("R1-P17")
    void theDirectorOfAVillageOwesItsChildrenWhatTheRuleAsksAndFindsItInHerToday() {
        World.County county = world.county();
        UUID child = county.child("村里的孩子");
        UUID elsewhere = county.child("没有主任的村", county.otherVillage, world.today().minusYears(1));
        UUID helper = county.helperOf(child);
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        add(county, rule(county.office, "VILLAGE_DIRECTOR"));
        JsonPath table = table(county);
        assertEquals("DUE", cell(table, child));
        assertEquals("NOBODY", cell(table, elsewhere));
        assertEquals(List.of("测试VILLAGE_DIRECTOR"), table.getList("items.find { it.childId == '" + child + "' }.cells[0].responsible"));
        world.as(director).get("/worklist").then().statusCode(200).body("items.childName", contains("村里的孩子"), "items[0].status", equalTo("OVERDUE"), "counts.overdue", equalTo(1));
        world.as(helper).get("/worklist").then().body("items", empty());
        county.visit(child, world.today(), true);
        assertEquals("DONE", cell(table(county), child));
        world.as(director).get("/worklist").then().body("items[0].status", equalTo("DONE"), "counts.overdue", equalTo(0));
    }

    @Test
    void theSupervisorSeesWhoInAPostOwesWhatAndWhereThePostIsVacant() {
        World.County county = world.county();
        county.child("甲村孩子");
        county.child("乙村孩子", county.secondVillage, world.today().minusYears(1));
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        add(county, rule(county.office, "VILLAGE_DIRECTOR"));
        county.as(Role.TOWN_SUPERVISOR).queryParam("owedBy", "VILLAGE_DIRECTOR").get("/owed-duties").then().statusCode(200).body("total", equalTo(2), "counts.overdue", equalTo(2),
                "items.find { it.childName == '甲村孩子' }.helper.id", equalTo(director.toString()), "items.find { it.childName == '乙村孩子' }.helper", nullValue());
        county.as(Role.TOWN_SUPERVISOR).queryParam("owedBy", "VILLAGE_DIRECTOR").queryParam("helperId", director).get("/owed-duties").then().body("items.childName", contains("甲村孩子"));
        county.as(Role.TOWN_SUPERVISOR).get("/owed-duties").then().body("total", equalTo(0));
        world.county().as(Role.TOWN_SUPERVISOR).queryParam("owedBy", "VILLAGE_DIRECTOR").get("/owed-duties").then().body("total", equalTo(0));
        county.as(Role.ORGANIZATION_OFFICER).queryParam("owedBy", "VILLAGE_DIRECTOR").get("/owed-duties").then().body("total", equalTo(0));
    }

    @Test
    @Practice("R4-P15")
    void aSchoolAsksItsClassTeachersAndOnlyAboutItsOwnPupils() {
        World.County county = world.county();
        UUID teacher = county.person(Role.CLASS_TEACHER);
        UUID pupil = pupil(county, "三一班的", "三年级一班");
        UUID other = pupil(county, "三二班的", "三年级二班");
        UUID noPupil = county.child("没上学");
        add(county, rule(county.school, "CLASS_TEACHER", "duty", "CHILD_TALK", "period", "MONTH"));
        JsonPath table = table(county);
        assertEquals("DUE", cell(table, pupil));
        assertEquals("NOBODY", cell(table, other));
        assertEquals("NOT_OWED", cell(table, noPupil));
        world.as(teacher).get("/worklist").then().body("items.childName", contains("三一班的"), "items[0].duty", equalTo("CHILD_TALK"));
        county.as(Role.HEAD_TEACHER).queryParam("owedBy", "CLASS_TEACHER").get("/owed-duties").then().body("items.childName.sort()", contains("三一班的", "三二班的"), "items.find { it.childName == '三一班的' }.helper.id",
                equalTo(teacher.toString()));
    }

    private UUID pupil(World.County county, String name, String className) {
        UUID child = county.child(name, county.otherVillage, world.today().minusYears(1));
        int year = org.xiaolian.child.SchoolYear.of(world.today());
        world.execute("UPDATE child SET school_id = x'" + county.school.toString().replace("-", "") + "', class_name = '" + className + "', class_key = '"
                + SchoolClass.keys(className, null, year).get(0) + "' WHERE id = ?", child);
        return child;
    }

    @Test
    void theSupervisorsOwnSpotChecksAreOfChildrenAtHighRiskAlone() {
        World.County county = world.county();
        UUID high = county.child("高风险");
        county.child("低风险");
        world.execute("UPDATE child SET risk_level = 'HIGH', risk_level_on = '2025-01-01' WHERE id = ?", high);
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        add(county, rule(county.office, "TOWN_SUPERVISOR", "period", null, "lines", List.of(json("riskLevel", "HIGH", "regionCode", null, "season", null, "period", "QUARTER", "intervalDays", null,
                "timesPerPeriod", 1))));
        world.as(supervisor).get("/worklist").then().statusCode(200).body("items.childName", contains("高风险"), "counts.children", equalTo(1));
        county.as(Role.COUNTY_ADMIN).get("/coverage").then().body("totals[0].notOwed", equalTo(1), "totals[0].due", equalTo(1));
    }

    @Test
    void ofAChildWithoutAnOptionalHelperNothingIsAsked() {
        World.County county = world.county();
        UUID sponsored = county.child("有人资助");
        UUID without = county.child("没人资助");
        county.pair(sponsored, county.person(Role.HELPER), "SPONSOR", world.today().minusYears(1));
        String required = add(county, rule(county.unit, "HELPER", "pairingKind", "SPONSOR"));
        assertEquals("NOBODY", cell(table(county), without));
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("name", "停用", "validTo", world.today().toString())).put("/duty-rules/{id}", required).then().statusCode(200);
        world.execute("UPDATE duty_rule SET valid_to = '2025-06-30' WHERE id = ?", UUID.fromString(required));
        add(county, rule(county.unit, "HELPER", "pairingKind", "SPONSOR", "helperOptional", true));
        JsonPath table = table(county);
        assertEquals("NOT_OWED", cell(table, without));
        assertEquals("DUE", cell(table, sponsored));
        county.as(Role.COUNTY_ADMIN).queryParam("onlyGaps", true).get("/coverage").then().body("items.childName", contains("有人资助"), "totals[0].notOwed", equalTo(1), "totals[0].nobody", equalTo(0));
    }

    @Test
    void whoHeldThePostInAPastMonthAnswersForThatMonth() {
        World.County county = world.county();
        UUID child = county.child("主任换过");
        LocalDate left = YearMonth.from(world.today()).minusMonths(3).atEndOfMonth();
        UUID former = world.person("前任主任", county.office);
        world.write(rows -> rows.add("role_grant", "id", org.xiaolian.shared.persistence.Ids.next(), "person_id", former, "role", "VILLAGE_DIRECTOR", "region_code", county.village, "valid_from",
                left.minusYears(1), "valid_to", left));
        add(county, rule(county.office, "VILLAGE_DIRECTOR", "period", "MONTH"));
        county.as(Role.COUNTY_ADMIN).queryParam("month", YearMonth.from(left).toString()).get("/coverage").then().body("items[0].cells[0].state", equalTo("OVERDUE"), "items[0].cells[0].responsible",
                contains("前任主任"));
        county.as(Role.COUNTY_ADMIN).queryParam("month", YearMonth.from(left).plusMonths(1).toString()).get("/coverage").then().body("items[0].cells[0].state", equalTo("NOBODY"),
                "items[0].cells[0].responsible", empty());
        assertEquals("NOBODY", cell(table(county), child));
        world.as(former).get("/worklist").then().statusCode(403);
    }

    @Test
    void aRuleNamesAHelperExactlyWhenHelpersOweIt() {
        World.County county = world.county();
        refused(county, rule(county.unit, "VILLAGE_DIRECTOR", "pairingKind", "CADRE"), "duty-rule.no-helper");
        refused(county, rule(county.unit, "VILLAGE_DIRECTOR", "helperOptional", true), "duty-rule.no-helper");
        refused(county, rule(county.unit, "HELPER"), "duty-rule.kind-missing");
        refused(county, rule(county.unit, "PARENTS"), "duty-rule.owed-by-parents");
        refused(county, rule(county.unit, "VILLAGE_DIRECTOR", "duty", "PARENT_CONTACT"), "duty-rule.owed-by-parents");
        county.child("甲");
        county.child("乙", county.otherVillage, world.today());
        county.as(Role.COUNTY_ADMIN).body(rule(county.office, "VILLAGE_DIRECTOR")).post("/duty-rule-previews").then().statusCode(200).body("children", equalTo(2));
        county.as(Role.COUNTY_ADMIN).body(rule(county.school, "CLASS_TEACHER")).post("/duty-rule-previews").then().statusCode(200).body("children", equalTo(0));
    }

    private void refused(World.County county, Map<String, Object> body, String code) {
        county.as(Role.COUNTY_ADMIN).body(body).post("/duty-rules").then().statusCode(400).body("errors[0].code", equalTo(code));
    }

    @Test
    void aDirectorsTodayTakesAsManyStatementsForFiftyChildrenAsForOne() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        add(county, rule(county.office, "VILLAGE_DIRECTOR"));
        county.child("甲");
        world.as(director).get("/worklist").then().statusCode(200);
        long one = statements.during(() -> world.as(director).get("/worklist").then().body("items", hasSize(1)));
        long listed = statements.during(() -> world.as(supervisor).queryParam("owedBy", "VILLAGE_DIRECTOR").get("/owed-duties").then().body("items", hasSize(1)));
        for (int i = 0; i < 49; i++) {
            county.child("孩" + i);
        }
        assertEquals(one, statements.during(() -> world.as(director).get("/worklist").then().body("items", hasSize(50))));
        assertEquals(listed, statements.during(() -> world.as(supervisor).queryParam("owedBy", "VILLAGE_DIRECTOR").get("/owed-duties").then().body("items", hasSize(50))));
    }
}
