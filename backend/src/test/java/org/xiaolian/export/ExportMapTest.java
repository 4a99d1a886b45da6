package org.xiaolian.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

/** Maps for re-keying into other systems, and only what changed since (rules.md U-9). */
@QuarkusTest
class ExportMapTest {
    private static final String NATIONAL = "全国儿童福利信息系统";

    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private static Map<String, Object> map(String name, boolean shared) {
        return json("list", "children", "name", name, "shared", shared, "columns", List.of(json("code", "birthDate", "heading", "生日"), json("code", "name", "heading", null)));
    }

    private String kept(UUID who, boolean shared) {
        return world.as(who).body(map(NATIONAL, shared)).post("/export-maps").then().statusCode(201).body("mine", equalTo(true), "exportedUntil", nullValue()).extract().path("id");
    }

    private List<List<String>> sheet(UUID who, String map, Map<String, String> filter, boolean onlyChanged) {
        Map<String, Object> body = TestExports.body("CSV", filter, "birthDate", "name");
        body.putAll(json("mapId", map, "onlyChanged", onlyChanged));
        List<List<String>> csv = TestExports.csv(world, who, body);
        return csv.subList(0, csv.size() - 1);
    }

    private List<String> names(UUID who, String map, Map<String, String> filter) {
        List<List<String>> csv = sheet(who, map, filter, true);
        return csv.subList(1, csv.size()).stream().map(r -> r.get(1)).toList();
    }

    @Test
    void aMapGivesTheColumnsInItsOrderUnderTheHeadingsOfTheOtherSystem() {
        World.County county = world.county();
        county.child("张小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String map = kept(admin, false);
        assertEquals(List.of(List.of("生日", "Name"), List.of("2016-03-01", "张小雨")), sheet(admin, map, Map.of(), false));
        world.as(admin).body(map(NATIONAL, true)).post("/export-maps").then().statusCode(409).body("errors[0].code", equalTo("export.map-name-taken"));
        world.as(admin).get("/export-maps/{id}", map).then().statusCode(200).body("columns.code", contains("birthDate", "name"), "columns.heading", contains("生日", null),
                "exportedUntil", notNullValue());
        world.as(admin).header("If-Match", "\"v5\"").body(map("别的", false)).put("/export-maps/{id}", map).then().statusCode(412);
        world.as(admin).header("If-Match", "\"v0\"").body(map("别的", true)).put("/export-maps/{id}", map).then().statusCode(200).body("name", equalTo("别的"), "shared", equalTo(true));
        world.as(admin).header("If-Match", "\"v1\"").delete("/export-maps/{id}", map).then().statusCode(204);
        world.as(admin).get("/export-maps/{id}", map).then().statusCode(404);
        Map<String, Object> body = map("坏的", false);
        body.put("columns", List.of(json("code", "nonsense", "heading", null)));
        world.as(admin).body(body).post("/export-maps").then().statusCode(400).body("errors[0].code", equalTo("export.column-unknown"));
    }

    @Test
    void aSharedMapIsForTheColleaguesOfTheOfficeAndOnlyItsOwnerChangesIt() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String map = kept(admin, true);
        String own = world.as(admin).body(map("自己的", false)).post("/export-maps").then().statusCode(201).extract().path("id");
        UUID colleague = county.person(Role.TOWN_SUPERVISOR);
        world.as(colleague).queryParam("list", "children").get("/export-maps").then().statusCode(200).body("items.id", contains(map), "items.mine", contains(false));
        world.as(colleague).get("/export-maps/{id}", own).then().statusCode(404);
        world.as(colleague).header("If-Match", "\"v0\"").body(map("改名", true)).put("/export-maps/{id}", map).then().statusCode(403);
        world.as(colleague).header("If-Match", "\"v0\"").delete("/export-maps/{id}", map).then().statusCode(403);
        UUID teacher = county.person(Role.HEAD_TEACHER);
        world.as(teacher).get("/export-maps/{id}", map).then().statusCode(404);
        Map<String, Object> body = TestExports.body("CSV", Map.of(), "name");
        body.put("mapId", map);
        world.as(teacher).body(body).post("/exports").then().statusCode(400).body("errors[0].code", equalTo("export.map-unknown"));
        county.as(Role.HELPER).get("/export-maps").then().statusCode(403);
    }

    @Test
    void onlyWhatChangedSinceTheLastExportWithThisMapComesAgain() {
        World.County county = world.county();
        UUID first = county.child("甲一");
        UUID second = county.child("乙二");
        UUID third = county.child("丙三", county.otherVillage, world.today().minusYears(1));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String map = kept(admin, true);
        assertEquals(3, names(admin, map, Map.of()).size());
        old(first, second, third);
        assertEquals(List.of(), names(admin, map, Map.of()));
        String father = world.as(admin).body(json("name", "甲父", "regionCode", county.village, "phones", List.of(json("phone", "13900001111", "kind", "OWN", "dead", false))))
                .post("/guardians").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("parent", "FATHER", "guardianId", father, "presence", "AWAY_WORKING", "workPlace", "广东省", "validFrom", world.today().minusDays(9).toString()))
                .post("/children/{id}/parent-facts", first).then().statusCode(200);
        assertEquals(List.of("甲一"), names(admin, map, Map.of()));
        // Another selection starts from the beginning, so does a colleague.
        assertEquals(List.of("丙三"), names(admin, map, Map.of("regionCode", county.otherVillage)));
        assertEquals(2, names(county.person(Role.TOWN_SUPERVISOR), map, Map.of()).size());
    }

    /** Of long ago, as far as marks are concerned: all that a test does happens within the five minutes by which exports overlap. */
    private void old(UUID... children) {
        for (UUID child : children) {
            world.execute("UPDATE child SET changed_at = '2020-01-01', updated_at = '2020-01-01' WHERE id = ?", child);
        }
    }

    @Test
    void onlyWhatChangedNeedsAMapAndAListThatTellsIt() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> body = TestExports.body("CSV", Map.of(), "name");
        body.put("onlyChanged", true);
        world.as(admin).body(body).post("/exports").then().statusCode(400).body("errors[0].code", equalTo("export.map-needed"));
        String pairings = world.as(admin).body(json("list", "pairings", "name", "结对", "shared", false, "columns", List.of(json("code", "childName", "heading", null))))
                .post("/export-maps").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("list", "pairings", "format", "CSV", "columns", List.of("childName"), "mapId", pairings, "onlyChanged", true)).post("/exports").then()
                .statusCode(400).body("errors[0].code", equalTo("export.changes-untold"));
        world.as(admin).get("/export-lists").then().body("items.find { it.list == 'children' }.tellsChanges", equalTo(true), "items.find { it.list == 'pairings' }.tellsChanges",
                equalTo(false));
    }

    @Test
    void fatherMotherAndCarerOfTodayStandInTheSheetWithMaskedNumbersAndWithoutWhatTheRoleMayNotSee() {
        World.County county = world.county();
        String child = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String father = world.as(admin).body(json("name", "李建军", "regionCode", county.village, "phones", List.of(json("phone", "13900002222", "kind", "OWN", "dead", true),
                json("phone", "13900003333", "kind", "OWN", "dead", false)))).post("/guardians").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("parent", "FATHER", "guardianId", father, "presence", "AWAY_WORKING", "workPlace", "广东省深圳市", "awaySince", "2024-02-20", "validFrom",
                world.today().minusDays(100).toString())).post("/children/{id}/parent-facts", child).then().statusCode(200);
        world.as(admin).body(json("carerId", father, "careType", "FATHER", "entrusted", false, "disqualificationChecked", false, "validFrom", world.today().minusDays(100).toString()))
                .post("/children/{id}/care-arrangements", child).then().statusCode(200);
        String[] family = {"name", "father.name", "father.phone", "father.workPlace", "father.awaySince", "mother.name", "carer.name", "carer.phone"};
        List<String> row = TestExports.csv(world, admin, TestExports.body("CSV", Map.of(), family)).get(1);
        assertEquals(List.of("李小雨", "李建军", "139****3333", "广东省深圳市", "2024-02-20", "", "李建军", "139****3333"), row);
        world.as(admin).body(TestExports.body("CSV", Map.of(), "father.presence")).post("/exports").then().statusCode(409).body("errors[0].code", equalTo("export.ticket-required"));
        world.as(county.person(Role.ORGANIZATION_OFFICER)).get("/export-lists").then().body("items.find { it.list == 'children' }.columns.code", hasItems("father.name"),
                "items.find { it.list == 'children' }.columns.code", not(hasItems("father.phone")));
    }

    @Test
    void theListOfMapsTakesAsManyStatementsForTenMapsAsForOne() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(map("一", false)).post("/export-maps").then().statusCode(201);
        var request = world.as(admin);
        request.get("/export-maps").then().statusCode(200);
        long few = statements.during(() -> request.get("/export-maps").then().body("total", equalTo(1)));
        for (int i = 0; i < 9; i++) {
            world.as(admin).body(map("又" + i, false)).post("/export-maps").then().statusCode(201);
        }
        long many = statements.during(() -> request.get("/export-maps").then().body("total", equalTo(10)));
        assertTrue(many == few, many + " for ten, " + few + " for one");
    }
}
