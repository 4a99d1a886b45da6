package org.xiaolian.helper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

@QuarkusTest
class HelperCheckTest {
    @Inject
    World world;

    private Map<String, Object> check(UUID person, String result) {
        return json("personId", person.toString(), "kind", "POLICE_QUERY", "result", result, "checkedOn", world.today().toString());
    }

    @Test
    void aCheckHoldsAYearAndSaysHowSheStands() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        UUID helper = world.person("周敏", county.unit);
        world.as(officer).get("/helper-profiles/{id}", helper).then().statusCode(200).body("standing", equalTo("CLEAR_BY_OFFICE"), "capacity", nullValue());
        String id = world.as(officer).body(check(helper, "CLEAR")).post("/helper-checks").then().statusCode(201)
                .body("nextCheckOn", equalTo(world.today().plusYears(1).toString()), "person.name", equalTo("周敏")).extract().path("id");
        world.as(officer).get("/helper-checks/{id}", id).then().statusCode(200).body("result", equalTo("CLEAR"));
        world.as(county.person(Role.AUDITOR)).queryParam("personId", officer).queryParam("action", "CREATE").get("/access-entries").then().statusCode(200)
                .body("items.find { it.subjectId == '" + id + "' }.subjectKind", equalTo("helper-check"), "items.find { it.subjectId == '" + id + "' }.fields", equalTo("CLEAR"));
        world.as(officer).get("/helper-profiles/{id}", helper).then().body("standing", equalTo("CLEAR"), "nextCheckOn", equalTo(world.today().plusYears(1).toString()));
        world.as(officer).queryParam("personId", helper).get("/helper-checks").then().statusCode(200).body("items.id", contains(id), "total", equalTo(1));
    }

    @Test
    void whatHasLapsedNoLongerCountsAndTheOfficesYearlyCheckStandsForItsStaff() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        UUID helper = world.person("陈建国", county.unit);
        Map<String, Object> old = check(helper, "CLEAR");
        old.put("checkedOn", world.today().minusYears(1).toString());
        world.as(officer).body(old).post("/helper-checks").then().statusCode(201);
        world.as(officer).get("/helper-profiles/{id}", helper).then().body("standing", equalTo("CLEAR_BY_OFFICE"));
        UUID bare = world.person("外来的人", UUID.fromString(newOffice(county)));
        world.as(county.person(Role.COUNTY_ADMIN)).get("/helper-profiles/{id}", bare).then().body("standing", equalTo("UNCHECKED"), "nextCheckOn", nullValue());
    }

    /** An office that never had its staff checked. */
    private String newOffice(World.County county) {
        return county.as(Role.COUNTY_ADMIN).body(json("name", "测试爱心协会", "kind", "SOCIAL_ORGANIZATION", "regionCode", county.code)).post("/organizations").then()
                .statusCode(201).extract().path("id");
    }

    @Test
    void onePersonOrOneOfficeWithinAYearNotInTheFutureAndNobodyHerself() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        UUID helper = world.person("周敏", county.unit);
        Map<String, Object> both = check(helper, "CLEAR");
        both.put("organizationId", county.unit.toString());
        world.as(officer).body(both).post("/helper-checks").then().statusCode(400).body("errors[0].code", equalTo("helper-check.whose"));
        Map<String, Object> long_ = check(helper, "CLEAR");
        long_.put("nextCheckOn", world.today().plusYears(1).plusDays(1).toString());
        world.as(officer).body(long_).post("/helper-checks").then().statusCode(400).body("errors[0].code", equalTo("helper-check.too-long"));
        Map<String, Object> early = check(helper, "CLEAR");
        early.put("checkedOn", world.today().plusDays(1).toString());
        world.as(officer).body(early).post("/helper-checks").then().statusCode(400).body("errors[0].field", equalTo("checkedOn"));
        world.as(officer).body(check(officer, "CLEAR")).post("/helper-checks").then().statusCode(409).body("code", equalTo("helper-check.self"));
        Map<String, Object> office = json("organizationId", county.unit.toString(), "kind", "STAFF_QUERY", "result", "NOT_CLEAR", "checkedOn", world.today().toString());
        world.as(officer).body(office).post("/helper-checks").then().statusCode(400).body("errors[0].code", equalTo("helper-check.whole-staff-not-clear"));
    }

    @Test
    void checksAreForOfficersOfTheHelpersOfficeOnly() {
        World.County county = world.county();
        World.County other = world.county();
        UUID helper = world.person("周敏", county.unit);
        String id = county.as(Role.ORGANIZATION_OFFICER).body(check(helper, "CLEAR")).post("/helper-checks").then().statusCode(201).extract().path("id");
        county.as(Role.HELPER).body(check(helper, "CLEAR")).post("/helper-checks").then().statusCode(403);
        other.as(Role.ORGANIZATION_OFFICER).body(check(helper, "CLEAR")).post("/helper-checks").then().statusCode(400).body("errors[0].code", equalTo("helper-check.person-unknown"));
        other.as(Role.ORGANIZATION_OFFICER).get("/helper-checks/{id}", id).then().statusCode(404);
        other.as(Role.ORGANIZATION_OFFICER).get("/helper-profiles/{id}", helper).then().statusCode(404);
        other.as(Role.ORGANIZATION_OFFICER).queryParam("personId", helper).get("/helper-checks").then().body("total", equalTo(0));
    }

    @Test
    void aProfileIsWrittenOnceAndThenByItsVersion() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        UUID helper = world.person("周敏", county.unit);
        Map<String, Object> body = json("capacity", 2, "regionCode", county.village);
        world.as(officer).header("If-Match", "\"v0\"").body(body).put("/helper-profiles/{id}", helper).then().statusCode(200)
                .body("capacity", equalTo(2), "region.name", equalTo("董家湾村"), "version", equalTo(1));
        world.as(officer).header("If-Match", "\"v0\"").body(body).put("/helper-profiles/{id}", helper).then().statusCode(412);
        world.as(officer).header("If-Match", "\"v1\"").body(json("capacity", null, "regionCode", null)).put("/helper-profiles/{id}", helper).then().statusCode(200)
                .body("capacity", nullValue(), "region", nullValue());
        world.as(officer).header("If-Match", "\"v2\"").body(json("capacity", 1, "regionCode", "999999999999")).put("/helper-profiles/{id}", helper).then().statusCode(400)
                .body("errors[0].code", equalTo("helper-profile.region-unknown"));
    }
}
